import { FILE_KINDS } from '../schema/attachments.ts';
import { type CollectionName, type Content, registry } from '../schema/index.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';
import { hintOf, wordsIn } from './cms-hints.ts';
import { fieldsOf, type GuideField } from './guide.ts';
import { choicesOf } from './questions.ts';

/** One field of a form, as the editing page wants it. */
export type CmsField = Record<string, unknown>;

/** The field that an entry of a collection is known by in lists. */
export const nameField = (name: CollectionName): string =>
  ['title', 'name', 'short'].find((key) => shapeOf(registry[name].schema).properties?.[key]) ?? '';

/** The forms keep the order of the files, so that saving moves no line. */
export const formFields = (shape: Shape, content: Content, words = wordsIn(shape)): CmsField[] => {
  const fields = new Map(fieldsOf(shape).map((field) => [field.key, field]));
  return Object.entries(shape.properties ?? {}).flatMap(([key, part]) => {
    const field = fields.get(key);
    return field ? [formField(field, part.items ?? part, content, words)] : [];
  });
};

const formField = (
  field: GuideField,
  shape: Shape,
  content: Content,
  words: Record<string, string>,
): CmsField => {
  const { key, title, help, required, list, ref, fields } = field;
  const own = { name: key, label: title, hint: hintOf(help, shape, words), required };
  if (fields.length > 0) {
    const inner = formFields(shape, content, words);
    const named = inner.find(({ widget }) => widget === 'string' || widget === 'text')?.['name'];
    if (!list) return { ...own, widget: 'object', fields: inner };
    const summary = named ? { summary: `{{fields.${named}}}` } : {};
    const label_singular = shape.title ?? 'запись';
    return { ...own, label_singular, widget: 'list', collapsed: true, ...summary, fields: inner };
  }
  const multiple = { multiple: list };
  if (ref && !('folders' in registry[ref as CollectionName])) {
    const display_fields = [nameField(ref as CollectionName)];
    return {
      ...own,
      ...multiple,
      widget: 'relation',
      collection: ref,
      value_field: '{{slug}}',
      display_fields,
    };
  }
  const options = choicesOf(field, content);
  if (ref || options.length > 0) return { ...own, widget: 'select', options, ...multiple };
  return { ...own, ...(list ? { widget: 'list' } : plainWidget(field, shape)) };
};

const plainWidget = ({ kind, key, required }: GuideField, shape: Shape): CmsField => {
  const own = shape.format ? OWN[shape.format] : undefined;
  if (own) return own;
  if (kind === 'true или false') return { widget: 'boolean', default: false };
  if (/число/.test(kind) && !kind.startsWith('день'))
    return {
      widget: 'number',
      value_type: kind.startsWith('целое') ? 'int' : 'float',
      ...(shape.minimum === undefined ? {} : { min: shape.minimum }),
      ...(shape.maximum === undefined ? {} : { max: shape.maximum }),
    };
  if (kind.startsWith('день'))
    return {
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
      ...(required ? { default: '{{now}}' } : {}),
    };
  if (kind.startsWith('время')) return { widget: 'string', pattern: ['^\\d\\d:\\d\\d$', '14:00'] };
  return { widget: LONG.has(key) ? 'text' : 'string' };
};

/** Fields that run over several lines. */
const LONG = new Set(['summary', 'problem', 'text', 'task', 'description', 'note']);

const accept = (pictures: boolean): string =>
  Object.keys(FILE_KINDS)
    .filter((ending) => !pictures || /^(?:png|jpe?g|webp)$/.test(ending))
    .map((ending) => `.${ending}`)
    .join(',');

/** Formats of the schemas that have a form of their own. */
const OWN: Record<string, CmsField> = {
  attachment: { widget: 'file', accept: accept(false), choose_url: false },
  picture: { widget: 'image', accept: accept(true), choose_url: false },
  uri: { widget: 'string', type: 'url' },
  email: { widget: 'string', type: 'email' },
};
