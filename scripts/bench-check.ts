import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_GROUPS } from '../src/derive/rules/index.ts';
import type { Issue } from '../src/domain/issue.ts';
import { memoryFile } from '../src/integrations/check-memory.ts';
import { writeManyNews } from '../test/many-news.ts';
import { writeManyPractices } from '../test/many-practices.ts';
import { type CheckedSite, GOOD, issuesOf, type Noted } from '../test/unit/bad-content.ts';
import { helpOf } from '../test/unit/ready-fix.ts';
import { siteWith } from '../test/unit/rule-examples.ts';
import { decimal } from './bench-search-scale.ts';

const PRACTICES = 2000;
const NEWS = 3000;
const CHANGED = 10;
/** Tests of the same folder that belong to several classes. */
const OTHER = 'общие';
const HELP = [
  ['ready', 'готовая строка, имя или команда'],
  ['removal', 'строка, которую надо удалить'],
  ['blank', 'строка с пропуском для редактора'],
  ['words', 'только слова'],
] as const;

/** Prints how long a check of five thousand files takes: by itself, after one that changed nothing, after ten edits. */
export const benchCheck = (folder: string): void => {
  const content = join(folder, 'five-thousand');
  writeManyPractices(content, PRACTICES);
  writeManyNews(content, NEWS);
  const check = (): number => {
    const began = performance.now();
    const env = { ...process.env, CONTENT_DIR: content, TODAY: '2022-03-25' };
    const { status, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], { env });
    if (status !== 0) throw new Error(String(stderr));
    return (performance.now() - began) / 1000;
  };
  try {
    const cold = check();
    const warm = check();
    for (const name of readdirSync(join(content, 'news')).slice(0, CHANGED))
      appendFileSync(join(content, 'news', name), '\nЕщё строка.\n');
    const edited = check();
    const count = readdirSync(content, { recursive: true, withFileTypes: true });
    console.log(
      `\nПроверка ${count.filter((one) => one.isFile()).length} файлов: впервые ${decimal(cold, 1)} с, ещё раз ${decimal(warm, 1)} с (${decimal(warm / cold, 2)} от первой), после правки ${CHANGED} файлов ${decimal(edited, 1)} с (${decimal(edited / cold, 2)})`,
    );
  } finally {
    rmSync(memoryFile(content), { force: true });
  }
};

/** Prints how many cases of each class of bad input pass, and how many messages say what to write instead. */
export const benchMessages = (folder: string): void => {
  const results = join(folder, 'cases.json');
  const toldTo = join(folder, 'told.jsonl');
  const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
  const options = ['--project=unit', '--reporter=json', `--outputFile.json=${results}`];
  spawnSync(process.execPath, [vitest, 'run', ...options, 'test/unit/classes'], {
    env: { ...process.env, TOLD_TO: toldTo },
  });
  const { testResults } = JSON.parse(readFileSync(results, 'utf8')) as {
    testResults: {
      assertionResults: { ancestorTitles: string[]; title: string; status: string }[];
    }[];
  };
  const classes = new Map<string, { passed: number; written: number }>();
  for (const { ancestorTitles, title, status } of testResults.flatMap(
    (one) => one.assertionResults,
  )) {
    const [name = OTHER] = /^\d[\d, andto]*(?=\.)/.exec(`${ancestorTitles[0] ?? title}`) ?? [];
    const known = classes.get(name) ?? { passed: 0, written: 0 };
    known.written++;
    if (status === 'passed') known.passed++;
    classes.set(name, known);
  }
  console.log('\nСлучаи плохих данных по классам, прошло из написанных:');
  const byNumber = [...classes].toSorted(
    ([a], [b]) => (Number.parseInt(a, 10) || 99) - (Number.parseInt(b, 10) || 99),
  );
  console.log(
    `  ${byNumber.map(([name, { passed, written }]) => `${name}: ${passed}/${written}`).join('; ')}`,
  );
  const cases = readFileSync(toldTo, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const noted = JSON.parse(line) as Noted;
      return noted.issues.map((issue): [CheckedSite, Issue] => [siteOf(noted), issue]);
    });
  const examples = RULE_GROUPS.flatMap(({ rules }) => rules).flatMap(({ rule, where, wrong }) => {
    const site = siteWith(where, wrong);
    return issuesOf(site)
      .filter((issue) => issue.rule === rule)
      .slice(0, 1)
      .map((issue): [CheckedSite, Issue] => [site, issue]);
  });
  for (const [name, told] of [
    ['в этих случаях', cases],
    ['по одному на правило', examples],
  ] as const) {
    const count = { ready: 0, removal: 0, blank: 0, words: 0 };
    for (const [site, issue] of told) count[helpOf(site, issue)]++;
    const shares = HELP.map(
      ([help, words]) => `${words} ${Math.round((count[help] / told.length) * 100)} %`,
    );
    console.log(`Сообщений ${name} ${told.length}: ${shares.join(', ')}`);
  }
};

const siteOf = ({ kept, added, published }: Noted): CheckedSite => ({
  sources: [
    ...GOOD.filter(({ file }) => kept.includes(file)),
    ...added.map(([file, base64]) => ({ file, bytes: Buffer.from(base64, 'base64') })),
  ],
  published: new Set(published),
});
