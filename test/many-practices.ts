import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

const THINGS = [
  'Общий план урока',
  'Карта оборудования',
  'Наставник',
  'Ёмкая диагностика',
  'Звонок родителям',
  'Пара учителей',
  'Час совета',
  'Единые правила',
];
const PLACES = [
  'в начальной школе',
  'на каждом уроке',
  'в трёх школах',
  'раз в неделю',
  'за четверть',
  'без лишних бумаг',
];

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

/** A made-up practice; every facet takes each of its values within a hundred of them. */
const practice = (at: number, risks: readonly string[]) => {
  const sample = at % 3 === 0;
  const main = pick(risks, at);
  const measured = !sample && at % 4 === 1;
  return {
    title: `${pick(THINGS, at * 5)} ${pick(PLACES, at * 7)}: вариант ${at}`,
    summary:
      'Выдуманная запись для проверки большого банка: за ней нет ни школы, ни людей, ни измерений.',
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
    cost: { level: pick(['low', 'medium', 'low', 'high'], Math.floor(at / 2)) },
    duration: 1 + ((at * 11) % 20),
    updated: '2022-02-01',
  };
};

/** Makes a content folder of a small region with all the risks and `count` made-up practices, the same at every run. */
export const writeManyPractices = (folder: string, count: number): void => {
  cpSync('test/fixtures/khabarovsk', folder, { recursive: true });
  cpSync('content/risks', join(folder, 'risks'), { recursive: true });
  const risks = readdirSync('content/risks').map((name) => name.replace(/\.md$/, ''));
  mkdirSync(join(folder, 'practices'), { recursive: true });
  for (let at = 1; at < count; at++) {
    const text = `---\n${stringify(practice(at, risks.toSorted()))}---\n`;
    writeFileSync(join(folder, 'practices', `vydumannaya-${at}.md`), text);
  }
};
