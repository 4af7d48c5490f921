import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RuleEntry } from '../../src/derive/rules/entry.ts';
import { RULE_GROUPS } from '../../src/derive/rules/index.ts';
import { SPELLING_RULES } from '../../src/derive/rules/spelling.ts';
import { RUSSIAN } from '../../src/integrations/dictionary.ts';
import { rulesBroken } from './rule-examples.ts';

const all: RuleEntry[] = RULE_GROUPS.flatMap(({ rules }) => rules);

test.each(all)(
  '$rule: the wrong example is refused by this very rule, the right one by none',
  ({ rule, where, wrong, right }) => {
    const dictionary = SPELLING_RULES.some((one) => one.rule === rule) ? RUSSIAN : undefined;
    expect(rulesBroken(where, wrong, dictionary)).toContain(rule);
    expect(rulesBroken(where, right, dictionary)).toEqual([]);
  },
);

test('each rule is told once, and every rule that a message may name is told', () => {
  const told = all.map(({ rule }) => rule);
  expect(told.filter((rule, index) => told.indexOf(rule) !== index)).toEqual([]);
  const code = ['src/domain', 'src/schema', 'src/integrations'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !/^(?:import|vtimezone)/.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const shapes = [
    /\brule: '([a-z-]+)',\s*(?:message|\n)/g,
    /\brule = '([a-z-]+)'/g,
    /\b(?:say|lost|error|warn)\(\s*(?:(?:\[[^\]]*\]|[\w.]+),\s*)?'((?!error|warning)[a-z]+(?:-[a-z]+)+)'/g,
    /\b(?:fault|doubt)\(\s*'([a-z-]+)'/g,
    /\bsay\(\s*[\w.]+,\s*'(?:error|warning)',\s*'([a-z-]+)'/g,
  ];
  const named = code.flatMap((text) =>
    shapes.flatMap((shape) => [...text.matchAll(shape)].map((match) => match[1] ?? '')),
  );
  expect(named.length).toBeGreaterThan(80);
  expect([...new Set(named)].filter((rule) => !told.includes(rule))).toEqual([]);
});
