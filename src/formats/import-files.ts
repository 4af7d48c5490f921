import { Document, isScalar, visit } from 'yaml';
import type { Imported } from '../domain/import-roadmap.ts';

/** A bare `=` is a mark of its own to older readers of YAML. */
const yaml = (value: object): string => {
  const document = new Document(value);
  visit(document, {
    Pair: (_, { key, value: mark }) => {
      if (isScalar(key) && key.value === 'comparator' && isScalar(mark)) mark.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
};

/** The files of an imported roadmap by their paths inside a content folder. */
export const roadmapFiles = ({ plan, events }: Imported): Map<string, string> =>
  new Map([
    ...events.map(
      (event) => [`roadmap/${plan.year}/${event.number}.md`, `---\n${yaml(event)}---\n`] as const,
    ),
    [`plans/${plan.year}.yaml`, yaml(plan)] as const,
  ]);
