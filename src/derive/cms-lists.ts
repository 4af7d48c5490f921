import { pathOf } from '../domain/urls.ts';
import { type CollectionName, type Entry, registry } from '../schema/index.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';

/** Fields that a list of entries may be put in order by. */
const ORDERS = ['date', 'updated', 'order', 'number', 'year', 'title', 'name', 'short'];
/** Entries picked out of a list by a mark. */
const MARKS: Record<string, string> = { draft: 'Черновики', sample: 'Образцы', done: 'Исполнено' };

/** How the editing page lists entries of a collection: their order, what can be picked out, what they gather by, and the address of each one's page. */
export const listOf = (name: CollectionName): object => {
  const { properties = {} } = shapeOf(registry[name].schema);
  const has = (key: string) => Object.hasOwn(properties, key);
  const fields = ORDERS.filter(has);
  const field = fields[0];
  const direction = field === 'date' || field === 'updated' ? 'descending' : 'ascending';
  const filters = Object.entries(MARKS).filter(([key]) => has(key));
  return {
    sortable_fields: { fields, ...(field ? { default: { field, direction } } : {}) },
    view_filters: [
      ...filters.map(([key, label]) => ({ name: key, label, field: key, pattern: true })),
      ...(properties['status']?.enum?.includes('draft')
        ? [{ name: 'draft', label: 'Черновики', field: 'status', pattern: 'draft' }]
        : []),
    ],
    view_groups: Object.entries(properties).flatMap(([key, part]) => groupOf(key, part)),
    ...previewOf(name, properties),
    // A changed name is told to readers by the field «Прежние адреса» alone.
    aliases_field: false,
  };
};

const groupOf = (key: string, part: Shape): object[] => {
  const label = part.title ?? key;
  if (part.enum || part.ref) return [{ name: key, label, field: key }];
  return key === 'date' ? [{ name: key, label: 'Год', field: key, pattern: '\\d{4}' }] : [];
};

/** The address of an entry's page, with marks in place of what only the entry knows. */
const previewOf = (name: CollectionName, properties: Record<string, Shape>): object => {
  if ('folders' in registry[name]) return {};
  const data = Object.fromEntries(Object.keys(properties).map((key) => [key, `{{${key}}}`]));
  const path = pathOf({ collection: name, id: '{{slug}}', data } as unknown as Entry);
  return path ? { preview_path: path.slice(1) } : {};
};
