import { meansFile } from '../domain/attachment-names.ts';
import { fileBeside, filesOf } from '../domain/attachments.ts';
import { pathOf } from '../domain/urls.ts';
import { type CollectionName, type Content, type Entry, registry } from '../schema/index.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';
import { attachedData, fileData, type Pictured, pictureData } from './file-json.ts';
import type { Setting } from './setting.ts';

/** Fields that serve editors and say nothing to a reader of data. */
const HIDDEN = new Set(['draft', 'formerly', 'picture', 'pictures']);

/** A collection as open data, version 1: each entry's id, address, fields and Markdown. */
export const collectionData = ({ content, today, absolute }: Setting, name: CollectionName) => {
  const fields = Object.entries(shapeOf(registry[name].schema).properties ?? {}).filter(
    ([key]) => !HIDDEN.has(key),
  );
  const pictured = 'picture' in (shapeOf(registry[name].schema).properties ?? {});
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
          fields.map(([key, shape]) => [nameOf(key), published(shape, data[key]) ?? null]),
        ),
        ...('files' in data
          ? { files: filesOf(entry as Filed, content).map((file) => fileData(file, absolute)) }
          : {}),
        ...(pictured ? { picture: pictureData(entry as Pictured, content, absolute) } : {}),
        ...(registry[name].form === 'md'
          ? {
              text: textOf(entry, content, absolute),
              attached: attachedData(entry, content, absolute),
            }
          : {}),
      };
    }),
  };
};

/** An entry's own `url` is its page; where a document was published stands under another name. */
const nameOf = (key: string): string => (key === 'url' ? 'officialUrl' : key);

type Filed = Entry<'documents'>;

/** The Markdown of an entry with whole addresses instead of those that only its own page understands. */
const textOf = ({ body, file }: Entry, content: Content, absolute: Setting['absolute']): string =>
  body
    .trim()
    .replace(/\]\(<?([^)\s>]+)/g, (link, address) => {
      const found = meansFile(address) && fileBeside(file, address, content);
      return found ? `](${absolute(found.path)}` : link;
    })
    .replaceAll('](/', `](${absolute('/')}`);

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
