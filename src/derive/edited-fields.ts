import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  Scalar,
  stringify,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Shape } from '../schema/shape.ts';

/** What a form holds of one file, or of one part of it. */
export type Fields = Record<string, unknown>;

/** Nested fields and not a list or a value. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Changes in a parsed file what differs between two states of its fields, and nothing else. */
export const patchMap = (
  map: YAMLMap,
  before: Fields,
  after: Fields,
  shape: Shape | undefined,
): void => {
  for (const key of Object.keys(before))
    if (!(key in after) && !isEmpty(before[key])) map.delete(key);
  const keys = Object.keys(after);
  for (const [index, key] of keys.entries()) {
    const [old, value, part] = [before[key], after[key], shape?.properties?.[key]];
    if (same(old, value)) continue;
    const at = placeOf(map, key);
    const pair = map.items[at] as Pair | undefined;
    if (pair && value !== false && isEmpty(value)) map.delete(key);
    else if (pair) pair.value = patched(pair.value, old, value, part);
    else {
      const [made] = written({ [key]: value }, shape);
      const above = keys.slice(0, index).findLast((one) => placeOf(map, one) >= 0);
      if (made) map.items.splice(above === undefined ? 0 : placeOf(map, above) + 1, 0, made);
    }
  }
};

const placeOf = (map: YAMLMap, key: string): number =>
  map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);

const patched = (node: unknown, before: unknown, after: unknown, shape?: Shape): unknown => {
  if (isMap(node) && isFields(before) && isFields(after)) {
    patchMap(node as YAMLMap, before, after, shape);
    return node;
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
    node.items = patchedItems(node.items, before, after, shape?.items);
    return node;
  }
  const fresh = newValue(after, shape);
  if (isScalar(node) && isScalar(fresh)) {
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    if (quoted && fresh.type === 'PLAIN' && typeof after === 'string') fresh.type = node.type;
    if (node.comment) fresh.comment = node.comment;
  }
  return fresh;
};

/** Items that are still there keep their lines; one that changed in its place keeps what did not change in it. */
const patchedItems = (
  nodes: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
  shape?: Shape,
): unknown[] => {
  const taken = new Set<number>();
  const places = after.map((value) => {
    const place = before.findIndex((old, at) => !taken.has(at) && same(old, value));
    if (place >= 0) taken.add(place);
    return place;
  });
  return after.map((value, index) => {
    const place = places[index] ?? -1;
    if (place >= 0) return nodes[place];
    if (index >= before.length || taken.has(index)) return newValue(value, shape);
    return patched(nodes[index], before[index], value, shape);
  });
};

const same = (a: unknown, b: unknown): boolean => {
  if (isEmpty(a) && isEmpty(b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => same(one, b[index]));
  if (!isFields(a) || !isFields(b)) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
};

/** What a form leaves in a field that nobody filled. */
const isEmpty = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (isFields(value)) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === '' || value === false;
};

/** Only what somebody filled; an obligatory part stays even when it holds nothing. */
const filled = (value: unknown, shape?: Shape): unknown => {
  if (Array.isArray(value))
    return value.filter((one) => !isEmpty(one)).map((one) => filled(one, shape?.items));
  if (!isFields(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, one]) => !isEmpty(one) || (isFields(one) && shape?.required?.includes(key)),
  );
  return Object.fromEntries(kept.map(([key, one]) => [key, filled(one, shape?.properties?.[key])]));
};

const newValue = (value: unknown, shape?: Shape): unknown =>
  written({ value }, { properties: { value: shape ?? {} } })[0]?.value;

/** New lines in quotes wherever another reader of YAML would take a text for a number, a day or a mark. */
const written = (fields: Fields, shape?: Shape): Pair[] => {
  const { contents } = new Document(filled(fields, shape));
  if (!isMap(contents)) return [];
  visit(contents, {
    Scalar: (_, scalar) => {
      const first = stringify(scalar.value, { lineWidth: 0 })[0] ?? '';
      scalar.type = STYLES[first] ?? 'PLAIN';
      scalar.value = String(scalar.value);
    },
  });
  return contents.items;
};

const STYLES: Record<string, Scalar.Type> = {
  '"': Scalar.QUOTE_DOUBLE,
  "'": Scalar.QUOTE_SINGLE,
  '|': Scalar.BLOCK_LITERAL,
  '>': Scalar.BLOCK_LITERAL,
};
