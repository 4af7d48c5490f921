import type { Data } from '../schema/index.ts';

/** A part of a practice's page: the id it is linked by and its heading. */
export interface Part {
  id: string;
  title: string;
}

type Named = Part & { has?: (practice: Data<'practices'>) => boolean };

const BEFORE_BODY: Named[] = [
  { id: 'problem', title: 'Проблема' },
  { id: 'steps', title: 'Что делали, шаг за шагом' },
  { id: 'results', title: 'Что это дало' },
  { id: 'evidence', title: 'Насколько этому верить' },
  { id: 'cost', title: 'Во что обойдётся' },
  { id: 'conditions', title: 'Условия', has: ({ conditions }) => conditions.length > 0 },
  { id: 'failures', title: 'Что не сработало', has: ({ failures }) => failures.length > 0 },
  { id: 'monday', title: 'Как начать в понедельник', has: ({ monday }) => monday.length > 0 },
  {
    id: 'measures',
    title: 'Для антирисковой программы',
    has: ({ measures, program }) => measures.length > 0 || program !== undefined,
  },
];

const AFTER_BODY: Named[] = [
  { id: 'replications', title: 'Кто повторил' },
  { id: 'materials', title: 'Материалы', has: ({ materials }) => materials.length > 0 },
  { id: 'contact', title: 'Кого спросить' },
  { id: 'sources', title: 'Источники', has: ({ sources }) => sources.length > 0 },
];

/** The parts that a practice's page has, in their order, with the headings of its own text among them; `contact` when there is somebody to ask. */
export const partsOf = (
  practice: Data<'practices'>,
  headings: readonly { depth: number; slug: string; text: string }[],
  contact = false,
): Part[] => {
  const own = ({ has = () => true }: Named) => has(practice);
  return [
    ...BEFORE_BODY.filter(own),
    ...headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug, text }) => ({ id: slug, title: text })),
    ...AFTER_BODY.filter(own).filter(({ id }) => id !== 'contact' || contact),
  ].map(({ id, title }) => ({ id, title }));
};
