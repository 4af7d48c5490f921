import { type CollectionName, registry, siteSchema } from '../schema/index.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';

/** Names that have a JSON Schema: every collection and the region's own file. */
export const SCHEMA_NAMES = [...(Object.keys(registry) as CollectionName[]), 'site'] as const;

/** The fields of a collection's file as JSON Schema 2020-12: editors' programs complete and check by it. */
export const jsonSchema = (name: CollectionName | 'site', address: string): object => {
  const title = name === 'site' ? 'Регион: site.yaml' : registry[name].title;
  const { $schema, ...shape } = plain(
    shapeOf(name === 'site' ? siteSchema : registry[name].schema),
  );
  return { $schema, $id: address, title, ...shape };
};

/** Our own marks under names that no validator stumbles over; labels as hints beside the choices. */
export const plain = ({
  labels,
  ref,
  items,
  properties,
  ...shape
}: Shape): Shape & { $schema?: string } => ({
  ...shape,
  ...(labels ? { enumDescriptions: Object.values(labels) } : {}),
  ...(ref ? { 'x-collection': ref } : {}),
  ...(items ? { items: plain(items) } : {}),
  ...(properties
    ? {
        properties: Object.fromEntries(
          Object.entries(properties).map(([key, part]) => [key, plain(part)]),
        ),
      }
    : {}),
});
