import { type CollectionName, type Content, type Entry, registry } from '../schema/index.ts';
import { shapeOf } from '../schema/shape.ts';
import { fieldsOf, type GuideField } from './guide.ts';

/** A field of a new file that is easier to choose than to type. */
export interface Question {
  /** Path of the field: `risks.main`. */
  path: string;
  title: string;
  help: string;
  /** Several values may be chosen. */
  list: boolean;
  required: boolean;
  choices: { value: string; label: string }[];
}

/** What an editor can choose beforehand for a new entry: names of other entries and closed lists; obligatory ones first. */
export const questionsOf = (collection: CollectionName, content: Content): Question[] =>
  asked(fieldsOf(shapeOf(registry[collection].schema)), content).sort(
    (a, b) => Number(b.required) - Number(a.required),
  );

const asked = (fields: readonly GuideField[], content: Content, above?: Question): Question[] =>
  fields.flatMap(({ key, title, help, list, required, options, ref, fields: inner }) => {
    // A new entry begins as a draft; only its editor may say otherwise, later.
    if (options.some(({ value }) => value === 'draft')) return [];
    const question = {
      path: above ? `${above.path}.${key}` : key,
      title: above ? `${above.title}: ${title.toLowerCase()}` : title,
      help,
      list,
      required,
      choices: choicesOf({ ref, options }, content),
    };
    if (inner.length > 0) return list ? [] : asked(inner, content, question);
    return question.choices.length > 0 ? [question] : [];
  });

/** What may stand in a field: the entries it can name, or its closed list. */
export const choicesOf = (
  { ref, options }: Pick<GuideField, 'ref' | 'options'>,
  content: Content,
): Question['choices'] => (ref ? entriesOf(ref, content) : options);

const entriesOf = (collection: string, content: Content): Question['choices'] =>
  (content[collection as CollectionName] as Entry[]).map(({ id, data }) => {
    const { short, title, name } = data as { short?: string; title?: string; name?: string };
    return { value: id, label: short ?? title ?? name ?? id };
  });
