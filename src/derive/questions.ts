import { inForce } from '../domain/editions.ts';
import { type CollectionName, type Content, type Entry, registry } from '../schema/index.ts';
import { shapeOf } from '../schema/shape.ts';
import { fieldsOf, type GuideField } from './guide.ts';

/** Event 2.10 stands after 2.9. */
const ORDER = new Intl.Collator('en', { numeric: true });

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

/** Content with each event under its year's id, whichever edition of the roadmap its words are from: as entries name it. */
export const nameable = (content: Content): Content => ({
  ...content,
  roadmap: inForce(content, null).roadmap,
});

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
      title: above ? `${above.title}: ${title.charAt(0).toLowerCase()}${title.slice(1)}` : title,
      help,
      list,
      required,
      choices: choicesOf({ ref, options }, content),
    };
    // Parts of a list or of what may be left out: one chosen would oblige to fill the others.
    if (inner.length > 0) return list || !required ? [] : asked(inner, content, question);
    return question.choices.length > 0 ? [question] : [];
  });

/** What may stand in a field: the entries it can name, or its closed list. */
export const choicesOf = (
  { ref, options }: Pick<GuideField, 'ref' | 'options'>,
  content: Content,
): Question['choices'] => (ref ? entriesOf(ref, content) : options);

const entriesOf = (collection: string, content: Content): Question['choices'] =>
  (content[collection as CollectionName] as Entry[])
    .map(({ id, data }) => {
      const { short, title, name, number } = data as unknown as Partial<Record<string, string>>;
      const label = short ?? title ?? name ?? id;
      return { value: id, label: collection === 'roadmap' ? `${number} ${label}` : label };
    })
    .sort((a, b) => ORDER.compare(a.value, b.value));
