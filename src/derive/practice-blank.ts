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
  'formerly',
]);

/** One question of the blank: a box to fill in, or a table when the answer has parts. */
export interface Question {
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

const questionOf = (field: GuideField, inside: string, risks: string[]): Question => ({
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
