import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RuleEntry } from '../../src/derive/rules/entry.ts';
import { RULE_GROUPS } from '../../src/derive/rules/index.ts';
import { checkWith, FIELDS, N, news } from './bad-content.ts';

const all: RuleEntry[] = RULE_GROUPS.flatMap(({ rules }) => rules);
const shown = all.filter(({ where }) => where !== null);

/** The file that an example makes of a good news item. */
const made = (where: RuleEntry['where'], example: string): Record<string, string> => {
  if (where === 'name') return { [example]: news(FIELDS) };
  if (where === 'text') return { [N]: news(FIELDS, example) };
  const key = /^\w+/.exec(example)?.[0] ?? '';
  const others = FIELDS.split('\n').filter((line) => !line.startsWith(`${key}:`));
  return { [N]: news([...others, example].join('\n')) };
};
const rulesIn = (where: RuleEntry['where'], example: string) =>
  checkWith(made(where, example)).map(({ rule }) => rule);

test.each(shown)(
  '$rule: the wrong example is refused by this very rule, the right one by none',
  ({ rule, where, wrong, right }) => {
    expect(rulesIn(where, wrong)).toContain(rule);
    expect(rulesIn(where, right)).toEqual([]);
  },
);

test('each rule is told once, and every rule that a message may name is told', () => {
  const told = all.map(({ rule }) => rule);
  expect(told.filter((rule, index) => told.indexOf(rule) !== index)).toEqual([]);
  const code = ['src/domain', 'src/schema'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !/^(?:import|deadline|vtimezone)/.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const named = code.flatMap((text) => [
    ...[...text.matchAll(/\brule: '([a-z-]+)',\s*(?:message|\n)/g)].map((match) => match[1] ?? ''),
    ...[
      ...text.matchAll(
        /\b(?:say|lost|error|warn)\(\s*(?:\[[^\]]*\]|[\w.]+),\s*'((?!error|warning)[a-z]+(?:-[a-z]+)+)'/g,
      ),
    ].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/\bsay\(\s*[\w.]+,\s*'(?:error|warning)',\s*'([a-z-]+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  ]);
  expect(named.length).toBeGreaterThan(40);
  expect([...new Set(named)].filter((rule) => !told.includes(rule))).toEqual([]);
});
