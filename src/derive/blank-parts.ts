import { likeliest, plain } from './blank-labels.ts';
import type { Question } from './practice-blank.ts';

/** A filled blank as its reader hands it over: lines outside tables, and tables whose cells hold lines. */
export type Block =
  | { kind: 'line'; text: string; heading: boolean }
  | { kind: 'table'; rows: string[][] };

/** What a school wrote under one question. */
export interface Answer {
  question: Question;
  tables: string[][][];
  /** Written outside the boxes. */
  loose: string[];
}

/** Begins as a line of the blank does: a hint that was touched is still a hint. */
const ALIKE = 24;

/** The blocks of a filled blank by the questions they answer; `lost` stands before any question. */
export const sortBlocks = (
  blocks: readonly Block[],
  questions: readonly Question[],
  printed: readonly string[],
): { answers: Answer[]; lost: string[] } => {
  const hints = printed.map(plain);
  const titles = questions.map(({ title }) => title);
  const inner = new Set(questions.flatMap(({ parts }) => parts.map(({ title }) => plain(title))));
  const answers: Answer[] = [];
  const lost: string[] = [];
  for (const block of blocks) {
    const last = answers.at(-1);
    if (block.kind === 'table') {
      if (last) last.tables.push(block.rows);
      else lost.push(...block.rows.flat().filter((text) => text !== ''));
      continue;
    }
    const words = plain(block.text);
    const at = block.heading
      ? likeliest(block.text, titles)
      : titles.findIndex((title) => plain(title) === words);
    const question = questions[at];
    if (question && !answers.some((answer) => answer.question === question)) {
      answers.push({ question, tables: [], loose: [] });
      continue;
    }
    const isHint = hints.some(
      (hint) => hint === words || (words.length >= ALIKE && hint.startsWith(words.slice(0, ALIKE))),
    );
    if (words === '' || isHint || inner.has(words)) continue;
    if (last) last.loose.push(block.text);
    else lost.push(block.text);
  }
  return { answers, lost };
};
