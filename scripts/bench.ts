import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { weigh } from '../src/integrations/weigh.ts';
import { benchCheck, benchMessages } from './bench-check.ts';
import { benchPractices } from './bench-practices.ts';
import { benchSearch } from './bench-search.ts';

const RUNS = 3;
const TEMPLATES: [name: string, path: string, limit: number][] = [
  ['Главная', '/', 28],
  ['Дорожная карта', '/roadmap/2022/', 48],
  ['Событие', '/roadmap/2022/2.7/', 28],
  ['Мои сроки', '/roadmap/2022/roles/curator/', 28],
  ['Новости', '/news/', 28],
  ['Новость', '/news/dorozhnaya-karta-utverzhdena/', 28],
  ['Вебинары', '/webinars/', 28],
  ['Цикл', '/webinars/upravlenie-so-smyslom/', 28],
  ['Вебинар', '/webinars/upravlenie-so-smyslom/delegirovanie/', 28],
  ['Банк практик', '/practices/', 28],
  ['Подбор', '/practices/fit/', 28],
  ['Сравнение', '/practices/compare/', 28],
  ['Программа', '/practices/program/', 28],
  ['Практика', '/practices/vzaimoposeshchenie-urokov/', 28],
  ['Риск', '/risks/motivatsiya/', 28],
  ['Документы', '/documents/', 28],
  ['Итоги', '/results/', 28],
  ['Календари', '/calendar/', 28],
  ['Поиск', '/search/', 28],
  ['О проекте', '/about/', 28],
  ['Редакторам', '/editors/', 28],
];

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const decimal = (value: number, digits = 1): string => value.toFixed(digits).replace('.', ',');

/** Runs a script once: seconds on the clock and the largest memory the process held, in MB (Linux only). */
const run = (script: string, env: Record<string, string>) =>
  new Promise<{ seconds: number; memory: number; steps: [string, number][] }>((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [script], { env: { ...process.env, ...env } });
    let memory = 0;
    let told = '';
    const watch = setInterval(() => {
      try {
        const high = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        memory = Math.max(memory, Number(high ?? 0) / 1024);
      } catch {
        // The process has just ended, or this system has no /proc: the figure stays as it is.
      }
    }, 50);
    child.stdout.on('data', (text) => {
      told += text;
    });
    child.once('exit', (code) => {
      clearInterval(watch);
      if (code !== 0) return reject(new Error(`${script}: ${code}\n${told}`));
      const steps = [...told.matchAll(/^([\d,]+) с {2}(.+?)(?:…|:|$)/gm)].map(
        (match): [string, number] => [match[2] ?? '', Number((match[1] ?? '').replace(',', '.'))],
      );
      resolve({ seconds: (performance.now() - began) / 1000, memory, steps });
    });
  });

/** Times the build and the check, and weighs every template. Prints as it goes. */
const benchBuild = async (out: string): Promise<void> => {
  const builds: Awaited<ReturnType<typeof run>>[] = [];
  const checks: number[] = [];
  for (let round = 1; round <= RUNS; round++) {
    console.log(`Прогон ${round} из ${RUNS}…`);
    builds.push(await run('scripts/build.ts', { OUT_DIR: out }));
    checks.push((await run('scripts/check.ts', {})).seconds);
  }
  const total = median(builds.map(({ seconds }) => seconds));
  console.log(
    `\nСборка целиком: ${decimal(total)} с (середина из ${RUNS}), память ${Math.round(median(builds.map(({ memory }) => memory)))} МБ`,
  );
  const steps = builds[0]?.steps.map(([name]) => name) ?? [];
  steps.slice(0, -1).forEach((name, index) => {
    const spent = median(
      builds.map(({ steps: own }) => (own[index + 1]?.[1] ?? 0) - (own[index]?.[1] ?? 0)),
    );
    console.log(`  ${name}: ${decimal(spent)} с, ${Math.round((spent / total) * 100)} % сборки`);
  });
  console.log(
    `Проверка содержания отдельной командой: ${decimal(median(checks))} с, ${decimal(median(checks) / total, 2)} от сборки`,
  );
  console.log('\nПервая загрузка страницы после gzip, КБ (шрифты отдельно):');
  for (const [name, path, limit] of TEMPLATES) {
    const { html, css, script, fonts, total: all } = weigh(out, path);
    const kb = (bytes: number) => decimal(bytes / 1024).padStart(5);
    const share = Math.round((all / 1024 / limit) * 100);
    console.log(
      `  ${name.padEnd(15)} ${kb(all)} = html ${kb(html)} + css ${kb(css)} + js ${kb(script)}; шрифты ${kb(fonts)}; ${share} % от ${limit}`,
    );
  }
};

const folder = mkdtempSync(join(tmpdir(), 'section-bench-'));
try {
  const out = join(folder, 'dist');
  if (process.argv.includes('--search')) {
    console.log('Сборка…');
    await run('scripts/build.ts', { OUT_DIR: out });
  } else {
    await benchBuild(out);
    benchCheck(folder);
    benchMessages(folder);
    await benchPractices(folder, process.argv.includes('--full'));
  }
  await benchSearch(out);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
