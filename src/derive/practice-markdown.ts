import type { Day } from '../domain/day.ts';
import { parseFile } from '../domain/front-matter.ts';
import { quote, Unreadable } from '../domain/import-doubt.ts';
import { type Content, registry } from '../schema/index.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';
import type { BlankDoubt } from './blank-doubts.ts';
import { readValue } from './blank-values.ts';
import { choicesFrom, entryOf, type ImportedPractice } from './practice-import.ts';

/** The heading that the blank comes with, until somebody writes their own. */
export const UNTITLED = 'Название практики';

/** Reads a filled Markdown blank the same way as the Word one. Throws Unreadable. */
export const importMarkdown = (text: string, content: Content, today: Day): ImportedPractice => {
  const { parsed, issues } = parseFile('practices/blank.md', text.replaceAll('\r\n', '\n'), 'md');
  const faults = issues.filter(({ severity }) => severity === 'error');
  if (!parsed || faults.length > 0)
    throw new Unreadable(
      faults
        .map(
          ({ line, message, fix }) => `Строка ${line}: ${message}${fix ? ` Как надо: ${fix}` : ''}`,
        )
        .join('\n'),
    );
  const doubts: BlankDoubt[] = [];
  const choicesOf = choicesFrom(content);
  const read = (value: unknown, shape: Shape | undefined, where: string): unknown => {
    if (value === null || value === '') return undefined;
    if (!shape) {
      doubts.push({
        kind: 'unread',
        where,
        said: JSON.stringify(value),
        what: 'такого поля нет',
        fix: 'Перенесите сами.',
      });
      return undefined;
    }
    if (Array.isArray(value)) {
      const items = value
        .map((item) => read(item, shape.items, where))
        .filter((item) => item !== undefined);
      return items.length > 0 ? items : undefined;
    }
    if (typeof value === 'object') {
      const fields = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
        const part = shape.properties?.[key];
        const name = [where, part?.title ?? key].filter(Boolean).join(', ');
        const found = read(inner, part, name);
        return found === undefined ? [] : [[key, found]];
      });
      return fields.length > 0 ? Object.fromEntries(fields) : undefined;
    }
    const said = String(value);
    if (shape.type === 'boolean') return said === 'true';
    const found = readValue(said, shape, choicesOf(shape), shape.title ?? '');
    if (found.value === undefined)
      doubts.push({
        kind: 'unread',
        where,
        said: quote(said).slice(1, -1),
        what: found.why,
        fix: found.fix,
      });
    else if (found.guess)
      doubts.push({
        kind: 'guessed',
        where,
        said,
        what: `прочитано как «${found.guess}»`,
        fix: 'Сверьте.',
      });
    return found.value;
  };
  const shape = shapeOf(registry.practices.schema);
  const fields = (read(parsed.raw, shape, '') ?? {}) as Record<string, unknown>;
  if (fields.title === UNTITLED) delete fields.title;
  for (const own of ['sample', 'status', 'withdrawn', 'updated']) delete fields[own];
  if (Object.keys(fields).length === 0 && doubts.length === 0)
    throw new Unreadable('Бланк не заполнен: в нём нет ни одного ответа.');
  const parts = Object.entries(shape.properties ?? {}).filter(
    ([key]) => !['sample', 'status', 'withdrawn', 'updated', 'formerly'].includes(key),
  );
  return {
    ...entryOf(fields, parsed.body.trimStart(), content, today, doubts),
    doubts,
    answered: Object.keys(fields).length,
    asked: parts.length,
    spared: parts
      .filter(([key]) => !(key in fields) && !shape.required?.includes(key))
      .map(([key, { title }]) => title ?? key),
  };
};
