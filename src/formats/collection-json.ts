import { pathOf } from '../domain/urls.ts';
import { type CollectionName, type Content, type Entry, registry } from '../schema/index.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';
import type { Setting } from './setting.ts';

/** Fields that serve editors and say nothing to a reader of data. */
const HIDDEN = new Set(['draft', 'formerly']);

/** A collection as open data, version 1: each entry's id, address, fields and Markdown. */
export const collectionData = ({ content, today, absolute }: Setting, name: CollectionName) => {
  const fields = Object.entries(shapeOf(registry[name].schema).properties ?? {}).filter(
    ([key]) => !HIDDEN.has(key),
  );
  const published = publishedIn(content);
  return {
    version: 1,
    collection: name,
    asOf: today,
    region: content.site.region.id,
    items: (content[name] as Entry[]).map((entry) => {
      const path = pathOf(entry);
      const data = entry.data as Record<string, unknown>;
      return {
        id: entry.id,
        url: path ? absolute(path) : null,
        ...Object.fromEntries(
          fields.map(([key, shape]) => [key, published(shape, data[key]) ?? null]),
        ),
        ...(registry[name].form === 'md'
          ? { text: entry.body.trim().replaceAll('](/', `](${absolute('/')}`) }
          : {}),
      };
    }),
  };
};

/** Leaves out references to entries that readers may not see: a draft's name is not data. */
const publishedIn = (content: Content) => {
  const has = (collection: string, id: unknown) =>
    (content[collection as CollectionName] as Entry[]).some((entry) => entry.id === id);
  return (shape: Shape, value: unknown): unknown => {
    const listed = shape.items?.ref;
    if (listed && Array.isArray(value)) return value.filter((id) => has(listed, id));
    return shape.ref && value !== undefined && !has(shape.ref, value) ? null : value;
  };
};
