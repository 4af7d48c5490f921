import { stand } from './stand.ts';
import { BANK_OF_MANY, TEMPLATES } from './templates.ts';

/** One page of every template, each with the site it is visited at. */
export const everyPage = () => {
  const after = stand('after');
  const many = stand('many');
  return [
    ...TEMPLATES.map((path) => ({ path, site: after })),
    ...BANK_OF_MANY.map((path) => ({ path, site: many })),
  ];
};
