import { type Content, registry } from '../schema/index.ts';
import { shapeOf } from '../schema/shape.ts';
import { fieldsOf, type GuideField } from './guide.ts';

/** Fields that the bank's editor fills in, and not the school. */
const EDITORS = new Set([
  'sample',
  'status',
  'withdrawn',
  'author',
  'reviewer',
  'reviewed',
  'updated',
  'events',
  'topics',
  'picture',
  'pictures',
  'formerly',
]);

/** One question of the blank: a box to fill in, or a table when the answer has parts. */
export interface Question {
  /** Name of the field in the file. */
  key: string;
  title: string;
  help: string;
  required: boolean;
  /** Several answers are possible. */
  many: boolean;
  /** What to choose from, in words. */
  options: string[];
  /** Columns of the answer, or its lines when only one answer is possible. */
  parts: Question[];
}

/** Inner fields that are reckoned or written by the editor. */
const UNASKED = new Set(['cost.level', 'materials.file']);

/** Advice that only makes sense in a file of fields. */
const FOR_EDITORS = /[^.]*(?:удалите строку|У образца|\(url\))[^.]*\.\s*/gi;

/** What a school is asked about its practice, in the order of the schema. */
export const practiceQuestions = ({ risks }: Content): Question[] => {
  const shape = shapeOf(registry.practices.schema);
  const fields = fieldsOf(shape);
  const names = risks.toSorted((a, b) => a.data.order - b.data.order).map(({ data }) => data.name);
  return Object.keys(shape.properties ?? {})
    .filter((key) => !EDITORS.has(key))
    .flatMap((key) => fields.find((field) => field.key === key) ?? [])
    .map((field) => questionOf(field, '', names));
};

/** One box of an answer, with the fields that it stands inside of. */
export interface Box extends Question {
  path: string[];
}

/** All the boxes that one part of an answer stands for: fields inside a field are written beside it. */
export const boxesOf = (parts: readonly Question[], above: string[] = []): Box[] =>
  parts.flatMap((part) => {
    const path = [...above, part.key];
    return part.parts.length > 0 && !part.many ? boxesOf(part.parts, path) : [{ ...part, path }];
  });

const questionOf = (field: GuideField, inside: string, risks: string[]): Question => ({
  key: field.key,
  title: field.title,
  help: field.help.replace(FOR_EDITORS, '').trim(),
  required: field.required,
  many: field.list,
  // The list of risks stands once, at the main ones.
  options:
    field.ref === 'risks' ? (field.required ? risks : []) : field.options.map(({ label }) => label),
  parts: field.fields
    .filter(({ key }) => !UNASKED.has(`${inside}${field.key}.${key}`))
    .map((part) => questionOf(part, `${inside}${field.key}.`, risks)),
});
