import type { z } from 'zod';
import { explainField } from '../schema/messages.ts';
import { holding, type Shape, shapeAt, shapeOf } from '../schema/shape.ts';
import { inRegion } from './clock-zone.ts';
import type { Parsed } from './front-matter.ts';
import type { Issue } from './issue.ts';
import { nearest } from './nearest.ts';

/** Fields checked against a schema: the typed data when all is well, and what is wrong otherwise. */
export const validate = <S extends z.ZodType>(
  parsed: Parsed,
  schema: S,
  zone?: string,
): { data: z.output<S> | null; issues: Issue[] } => {
  const shape = shapeOf(schema);
  const times: Issue[] = [];
  const typed = coerce(parsed.raw, shape, parsed, [], (text, path) => {
    const day = String((parsed.raw as { date?: unknown }).date);
    const found = zone && inRegion(text, zone, ISO.test(day) ? day : '2022-01-01');
    if (!found) return text;
    if (found.other) times.push(otherZone(parsed, shape, path, text, found.time));
    return found.time;
  });
  const result = schema.safeParse(typed, { reportInput: true });
  if (result.success) return { data: result.data, issues: times };
  const issues = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(parsed, shape, issue.path, key))
      : [faultAt(parsed, shape, issue)],
  );
  return { data: null, issues: [...times, ...withoutRenamed(issues, shape)] };
};

const ISO = /^\d{4}-\d\d-\d\d$/;

const otherZone = (
  parsed: Parsed,
  shape: Shape,
  path: PropertyKey[],
  typed: string,
  time: string,
): Issue => ({
  severity: 'warning',
  file: parsed.file,
  line: parsed.lineOf(path),
  field: labelOf(shape, path),
  rule: 'time-zone',
  message: `«${typed}»: время указано в чужом часовом поясе. На сайте будет ${time} по часам региона.`,
  fix: `${String(path.at(-1))}: "${time}"`,
});

/** The failsafe strings turned into the numbers and booleans that the shape asks for, where they are plainly written. */
const coerce = (
  raw: unknown,
  shape: Shape | undefined,
  parsed: Parsed,
  path: PropertyKey[],
  clock: (typed: string, path: PropertyKey[]) => string,
): unknown => {
  if (Array.isArray(raw)) {
    return raw.map((item, index) => coerce(item, shape?.items, parsed, [...path, index], clock));
  }
  if (raw !== null && typeof raw === 'object') {
    return Object.fromEntries(
      Object.entries(raw).map(([key, value]) => [
        key,
        coerce(value, shape?.properties?.[key], parsed, [...path, key], clock),
      ]),
    );
  }
  if (typeof raw === 'string' && shape?.format === 'time') return clock(raw, path);
  if (typeof raw !== 'string' || !parsed.plain(path)) return raw;
  if (shape?.type === 'boolean' && (raw === 'true' || raw === 'false')) return raw === 'true';
  const numeric = shape?.type === 'number' || shape?.type === 'integer';
  return numeric && /^-?\d+(?:\.\d+)?$/.test(raw) ? Number(raw) : raw;
};

const unknownKey = (parsed: Parsed, shape: Shape, path: PropertyKey[], key: string): Issue => {
  const fields = shapeAt(shape, path)?.properties ?? {};
  const known = Object.keys(fields);
  const best = meantKey(key, fields);
  return {
    severity: 'error',
    file: parsed.file,
    line: parsed.lineOf([...path, key]),
    field: key,
    rule: 'unknown-key',
    message: `Поля «${key}» нет${best ? `, есть похожее: «${best}»` : ''}.`,
    fix: best
      ? `${best}: ${asMeant(valueAt(parsed.raw, [...path, key]), fields[best])}`.trimEnd()
      : `Удалите строку. Есть поля: ${known.join(', ')}.`,
  };
};

const asMeant = (value: unknown, shape: Shape | undefined): string =>
  shape?.type === 'boolean' && /^(?:да|нет|yes|no)$/i.test(String(value))
    ? String(/^(?:да|yes)$/i.test(String(value)))
    : asTyped(value);

const asTyped = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? `[${value.map(asTyped).join(', ')}]`
      : '';

/** The field an editor meant: by its Russian label, by a slip of a letter, or by a longer name. */
const meantKey = (key: string, fields: Record<string, Shape>): string | undefined => {
  const word = key.trim().toLowerCase();
  const known = Object.keys(fields);
  return (
    known.find(
      (name) => name.toLowerCase() === word || fields[name]?.title?.toLowerCase() === word,
    ) ??
    nearest(key, known, 1)[0] ??
    known.find((name) => word.split(/[_\s-]/).includes(name))
  );
};

/** Leaves out «not filled in» of a field that was filled in under a name that is not its own. */
const withoutRenamed = (issues: Issue[], shape: Shape): Issue[] => {
  const meant = issues
    .filter(({ rule }) => rule === 'unknown-key')
    .map(({ message }) => /«([^»]+)»\.$/.exec(message)?.[1] ?? '')
    .map((name) => shape.properties?.[name]?.title ?? name);
  return issues.filter(({ rule, field = '' }) => rule !== 'missing' || !meant.includes(field));
};

const faultAt = (parsed: Parsed, shape: Shape, issue: z.core.$ZodIssue): Issue => {
  const at = shapeAt(shape, issue.path);
  const required = shapeAt(shape, issue.path.slice(0, -1))?.required?.includes(
    String(issue.path.at(-1)),
  );
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  return {
    severity: 'error',
    file: parsed.file,
    line: parsed.lineOf(issue.path),
    field: labelOf(shape, issue.path),
    ...explainField(
      issue,
      key,
      valueAt(parsed.raw, issue.path),
      at,
      required,
      typeof issue.path.at(-1) === 'number',
    ),
  };
};

/** The Russian label of the field a path leads to, or of its nearest labelled parent. */
export const labelOf = (shape: Shape, path: readonly PropertyKey[]): string => {
  for (let length = path.length; length > 0; length--) {
    const title = shapeAt(shape, path.slice(0, length))?.title;
    if (title) return title;
  }
  return String(path[0] ?? '');
};

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );

/** One mention of another entry inside an entry's fields. */
export interface Mention {
  collection: string;
  id: string;
  path: PropertyKey[];
  label: string;
}

const holdsMentions = holding(({ ref }) => ref !== undefined);

/** Every reference that data holds, found by the reference marks of its shape. */
export const mentionsOf = (
  data: unknown,
  shape: Shape | undefined,
  path: PropertyKey[] = [],
): Mention[] => {
  if (shape?.ref && typeof data === 'string') {
    return [{ collection: shape.ref, id: data, path, label: shape.title ?? String(path.at(-1)) }];
  }
  if (!holdsMentions(shape)) return [];
  if (Array.isArray(data)) {
    return data.flatMap((item, index) => mentionsOf(item, shape?.items, [...path, index]));
  }
  if (data !== null && typeof data === 'object') {
    return Object.entries(data).flatMap(([key, value]) =>
      mentionsOf(value, shape?.properties?.[key], [...path, key]),
    );
  }
  return [];
};
