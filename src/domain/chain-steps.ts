import type { Content, Entry } from '../schema/index.ts';
import { type FileLink, filesOf } from './attachments.ts';
import { type ChainLink, chainsOf } from './document-chain.ts';
import { editionsOfYear } from './edition-changes.ts';

type Document = Entry<'documents'>;

/** One step of the chain order → appendix → events → amendment. */
export type ChainStep =
  | {
      kind: 'document';
      document: Document;
      /** How it hangs on the step above; null for the head. */
      tie: ChainLink['tie'];
      files: FileLink[];
      /** The page stands on this very document. */
      current: boolean;
    }
  | {
      kind: 'events';
      /** Years whose tables the document above holds. */
      years: number[];
      count: number;
    };

/** The whole chain that a document belongs to, from its head; empty when it stands alone and nothing rests on it. */
export const chainOf = (document: Document, content: Content): ChainStep[] => {
  const head = chainsOf(content.documents).find((link) =>
    flat(link).some((one) => one.document.id === document.id),
  );
  const steps = head ? flat(head).flatMap((link) => stepsOf(link, document.id, content)) : [];
  return steps.length > 1 ? steps : [];
};

/** The chain of one event: the order, the appendix with the table, and the documents that changed the event. */
export const eventChain = (
  id: string,
  content: Content,
): { up: ChainStep[]; down: ChainStep[] } => {
  const [year = ''] = id.split('/');
  const [first, ...later] = editionsOfYear(content, year);
  const touching = later.filter(({ changes }) => changes.some((change) => change.id === id));
  const up = first ? ancestors(first.edition.plan.data.document, content) : [];
  return {
    up: up.map((document, at) => stepOf(document, at > 0 ? 'part' : null, content)),
    down: touching.flatMap(({ edition }) =>
      ancestors(edition.plan.data.document, content).map((document, at) =>
        stepOf(document, at > 0 ? 'part' : 'amendment', content),
      ),
    ),
  };
};

const flat = (link: ChainLink): ChainLink[] => [link, ...link.below.flatMap(flat)];

const stepsOf = ({ document, tie }: ChainLink, current: string, content: Content): ChainStep[] => {
  const plans = content.plans.filter(({ data }) => data.document === document.id);
  const years = plans.map(({ data }) => data.year);
  const count = content.roadmap.filter(({ id }) =>
    years.some((year) => id.startsWith(`${year}/`)),
  ).length;
  return [
    { ...stepOf(document, tie, content), current: document.id === current } as ChainStep,
    ...(years.length > 0 ? [{ kind: 'events' as const, years, count }] : []),
  ];
};

const stepOf = (document: Document, tie: ChainLink['tie'], content: Content): ChainStep => ({
  kind: 'document',
  document,
  tie,
  files: filesOf(document, content),
  current: false,
});

/** A document and those it is a part of, the outermost first. */
const ancestors = (id: string, { documents }: Content): Document[] => {
  const found: Document[] = [];
  let at = documents.find((document) => document.id === id);
  while (at && !found.includes(at)) {
    found.unshift(at);
    const { partOf } = at.data;
    at = documents.find((document) => document.id === partOf);
  }
  return found;
};
