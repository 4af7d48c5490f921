import type { Shape } from '../schema/shape.ts';

/** A value of a field that is words for people. */
export interface ProseField {
  text: string;
  path: PropertyKey[];
  label: string | undefined;
}

/** Values that are words for people: no choices, references, dates, addresses and names of files. */
export const proseFields = (
  raw: unknown,
  shape: Shape | undefined,
  path: PropertyKey[] = [],
): ProseField[] => {
  if (typeof raw === 'string') {
    const words = shape?.type === 'string' && !shape.enum && !shape.ref && !shape.format;
    return words ? [{ text: raw, path, label: shape.title }] : [];
  }
  if (Array.isArray(raw)) {
    return raw.flatMap((item, index) =>
      proseFields(item, named(shape?.items, shape), [...path, index]),
    );
  }
  if (raw === null || typeof raw !== 'object') return [];
  return Object.entries(raw).flatMap(([key, value]) =>
    proseFields(value, shape?.properties?.[key], [...path, key]),
  );
};

/** An item of a list under the label of the list when it has none of its own. */
const named = (item: Shape | undefined, list: Shape | undefined): Shape | undefined =>
  item && { ...item, title: item.title ?? list?.title ?? '' };
