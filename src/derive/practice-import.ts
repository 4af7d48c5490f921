import { Document } from 'yaml';
import { cleanText } from '../domain/clean-text.ts';
import type { Day } from '../domain/day.ts';
import { Unreadable } from '../domain/import-doubt.ts';
import { costOf } from '../domain/practice-cost.ts';
import {
  type CollectionName,
  type Content,
  type Data,
  type Entry,
  registry,
} from '../schema/index.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';
import { fieldOf } from './blank-answers.ts';
import type { BlankDoubt } from './blank-doubts.ts';
import { type Block, sortBlocks } from './blank-parts.ts';
import type { Choice } from './blank-values.ts';
import { practiceQuestions } from './practice-blank.ts';
import { scaffold } from './scaffold.ts';

/** A filled blank as an entry of the bank, with every place that an editor must look at. */
export interface ImportedPractice {
  /** Name of the file inside the folder of practices. */
  name: string;
  /** The entry's file, a draft. */
  text: string;
  doubts: BlankDoubt[];
  /** Questions of the blank that hold an answer, and those left empty that may be. */
  answered: number;
  asked: number;
  spared: string[];
}

type Fields = Record<string, unknown>;

/** Fewer questions than that are no blank of ours. */
const FEWEST = 3;

/** Reads a filled blank; `printed` are the lines that the blank prints by itself. Throws Unreadable. */
export const importPractice = (
  blocks: readonly Block[],
  content: Content,
  today: Day,
  printed: readonly string[],
): ImportedPractice => {
  const questions = practiceQuestions(content);
  const { answers, lost } = sortBlocks(blocks, questions, printed);
  if (answers.length < FEWEST)
    throw new Unreadable(
      'Это не бланк практики: его вопросов в файле нет. Скачайте бланк на странице «Прислать практику» (/practices/submit/) и перенесите ответы в него.',
    );
  const shape = shapeOf(registry.practices.schema);
  const doubts: BlankDoubt[] = lost.map((said) => ({
    kind: 'unread',
    where: 'До первого вопроса',
    said,
    what: 'написано вне клеток бланка',
    fix: 'Перенесите в нужное поле сами.',
  }));
  const fields: Fields = {};
  for (const answer of answers) {
    const { key } = answer.question;
    const value = fieldOf(answer, shape.properties?.[key] ?? {}, choicesFrom(content), doubts);
    if (value !== undefined) fields[key] = value;
  }
  if (Object.keys(fields).length === 0 && doubts.length === 0)
    throw new Unreadable('Бланк не заполнен: в нём нет ни одного ответа.');
  return {
    ...entryOf(fields, '', content, today, doubts),
    doubts,
    answered: Object.keys(fields).length,
    asked: questions.length,
    spared: questions
      .filter(({ key, required }) => !required && !(key in fields))
      .map(({ title }) => title),
  };
};

/** The names that a value of a closed list or a reference goes by. */
export const choicesFrom =
  (content: Content) =>
  (shape: Shape): Choice[] => {
    if (shape.enum)
      return shape.enum.map((value) => ({ value, names: [shape.labels?.[value] ?? value] }));
    if (!shape.ref) return [];
    return (content[shape.ref as CollectionName] as Entry[]).map(({ id, data }) => {
      const { name, title, short } = data as { name?: string; title?: string; short?: string };
      return { value: id, names: [name, title, short].filter((one) => one !== undefined) };
    });
  };

/** The file of a draft: every field in the order of the schema, an empty line where an answer must still come. */
export const entryOf = (
  fields: Fields,
  body: string,
  content: Content,
  today: Day,
  doubts: readonly BlankDoubt[],
): { name: string; text: string } => {
  const shape = shapeOf(registry.practices.schema);
  const title = typeof fields.title === 'string' ? fields.title : '';
  const whole = withPlaces(
    {
      ...fields,
      ...(fields.cost !== undefined && { cost: costFields(fields.cost as Fields) }),
      sample: false,
      status: 'draft',
      updated: fields.updated ?? today,
    },
    shape,
  );
  const yaml = new Document(whole).toString({ lineWidth: 0, nullStr: '' }).replace(/[ \t]+$/gm, '');
  const remarks = doubts.map(
    ({ where, said, what }) => `# ${where}: «${said.replace(/\s+/g, ' ')}» — ${what}.\n`,
  );
  const { path } = scaffold('practices', title, today, content);
  return {
    name: path.replace('practices/', ''),
    text: cleanText(`---\n${remarks.join('')}${yaml}---\n${body && `\n${body}`}`),
  };
};

/** A cost with its step of the scale, when it is known what each part is taken from. */
const costFields = (cost: Fields): Fields => {
  const items = (cost.items ?? []) as Data<'practices'>['cost']['items'];
  const known = items.length > 0 && items.every(({ kind }) => kind !== undefined);
  return known ? { ...cost, level: costOf(items).level } : cost;
};

/** A value with an empty place for each field that must still be filled in, in the order of the schema. */
const withPlaces = (value: unknown, shape: Shape | undefined): unknown => {
  if (Array.isArray(value)) return value.map((item) => withPlaces(item, shape?.items));
  if (value === null || typeof value !== 'object' || !shape?.properties) return value;
  const fields = value as Fields;
  return Object.fromEntries(
    Object.entries(shape.properties).flatMap(([key, part]): [string, unknown][] => {
      if (key in fields) return [[key, withPlaces(fields[key], part)]];
      return shape.required?.includes(key) ? [[key, null]] : [];
    }),
  );
};
