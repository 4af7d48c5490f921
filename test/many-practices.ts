import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

/** Words of the real practices: nonsense made of them weighs after compression about what sense does. */
const words = (): string[] => {
  const text = readdirSync('content/practices').map((name) =>
    readFileSync(join('content/practices', name), 'utf8'),
  );
  return [...new Set(text.join(' ').match(/(?<=\s)[а-яё]{3,}/g))].sort();
};

/** The same for the same seed: a phrase of so many words. */
const phrase = (from: readonly string[], seed: number, length: number): string => {
  let state = seed * 2_654_435_761;
  const found = Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return pick(from, Math.floor(state / 1024));
  }).join(' ');
  return found.charAt(0).toUpperCase() + found.slice(1);
};

/** A made-up practice; every facet takes each of its values within a hundred of them. */
const practice = (at: number, risks: readonly string[], from: readonly string[]) => {
  const sample = at % 3 === 0;
  const main = pick(risks, at);
  const measured = !sample && at % 4 === 1;
  return {
    title: phrase(from, at, 6),
    summary: `${phrase(from, at + 7919, 16)}. Запись выдумана.`,
    sample,
    status: 'published',
    risks: { main: [main], also: [pick(risks, at * 3 + 1)].filter((risk) => risk !== main) },
    level: pick(['school', 'school', 'municipality', 'region'], at),
    context: {
      settings: pick([['urban'], ['rural', 'small'], ['small'], []], Math.floor(at / 3)),
      stages: pick([['primary'], ['basic'], ['basic', 'secondary'], []], Math.floor(at / 5)),
    },
    problem: 'Выдуманная проблема.',
    steps: [{ title: 'Договориться', when: { week: 1 }, who: ['team'], text: 'Выдуманный шаг.' }],
    results: measured
      ? [
          {
            indicator: 'Доля',
            unit: '%',
            before: at % 50,
            after: 50 + (at % 50),
            period: { from: '2022-01-10', to: '2022-02-10' },
            source: 'Выдуманный журнал',
          },
        ]
      : [],
    measures: [1, 2, 3, 4, 5].map((week) => ({
      what: phrase(from, at * 11 + week, 6),
      when: { week },
      who: [pick(['director', 'deputy', 'teacher'], at + week)],
      indicator: phrase(from, at * 13 + week, 9),
    })),
    program: {
      goal: phrase(from, at * 17, 14),
      expected: [1, 2, 3].map((nth) => phrase(from, at * 19 + nth, 9)),
    },
    cost: { level: pick(['low', 'medium', 'low', 'high'], Math.floor(at / 2)) },
    duration: 1 + ((at * 11) % 20),
    updated: '2022-02-01',
  };
};

/** Makes a content folder of a small region with all the risks and `count` made-up practices, the same at every run. */
export const writeManyPractices = (folder: string, count: number): void => {
  cpSync('test/fixtures/khabarovsk', folder, { recursive: true });
  cpSync('content/risks', join(folder, 'risks'), { recursive: true });
  const from = words();
  const risks = readdirSync('content/risks').map((name) => name.replace(/\.md$/, ''));
  mkdirSync(join(folder, 'practices'), { recursive: true });
  for (let at = 1; at < count; at++) {
    const text = `---\n${stringify(practice(at, risks.toSorted(), from))}---\n`;
    writeFileSync(join(folder, 'practices', `vydumannaya-${at}.md`), text);
  }
};
