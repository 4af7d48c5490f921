import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolders } from './temporary.ts';

const newFolder = temporaryFolders();

const root = fileURLToPath(new URL('../../', import.meta.url));
const temporary = newFolder();
const ORDER = 'test/fixtures/saratov-roadmap-2022.txt';
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const SLOW = { timeout: 60_000 };

const node = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
/** Runs the command; on a busy machine its lines of progress are left out. */
const run = (...args: string[]) => {
  const { status, stdout, stderr } = node('scripts/import.ts', ...args);
  return { status, stdout, stderr: stderr.replace(/^… .*\n/gm, '') };
};
const file = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(temporary, name), bytes);
  return join(temporary, name);
};

test(
  'The command writes the 51 events and the plan of the order, and prints the report',
  SLOW,
  () => {
    const out = join(temporary, 'order');
    const { status, stdout, stderr } = run(ORDER, '--year', '2022', '--out', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('51\u00a0событие');
    expect(stdout).toContain('событие 1.5, строка 27');
    expect(readdirSync(join(out, 'roadmap/2022'))).toHaveLength(51);
    expect(readdirSync(join(out, 'plans'))).toEqual(['2022.yaml']);
    expect(run(ORDER, '--year', '2022', '--out', out)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('ничего не изменено'),
    });
  },
);

test.each([
  [
    'a document with a password',
    Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
    /^Импорт .* не удался\. Файл защищён паролем/,
  ],
  [
    'a table that lacks columns',
    Buffer.from('№ п/п\tМероприятие\n1.1\tОтбор'),
    /не хватает столбцов: «Срок реализации», «Исполнители»/,
  ],
])('A message in Russian, exit code 1 and no files for %s', SLOW, (what, bytes, says) => {
  const out = join(temporary, `${what}-out`);
  const { status, stdout, stderr } = run(
    file(`${what}.${what.includes('password') ? 'docx' : 'txt'}`, bytes),
    '--year',
    '2022',
    '--out',
    out,
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(says);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(out)).toBe(false);
});

test('A folder that is not empty is refused with exit code 1 and stays as it was', SLOW, () => {
  const out = join(temporary, 'занято');
  mkdirSync(out);
  writeFileSync(join(out, 'моё.txt'), '');
  const { status, stderr } = run(ORDER, '--year', '2022', '--out', out);
  expect(status).toBe(1);
  expect(stderr).toContain('не пуста');
  expect(readdirSync(out)).toEqual(['моё.txt']);
});

test('What the command lacks is named with an example and exit code 2', SLOW, () => {
  const cases: [string[], RegExp][] = [
    [[], /Не назван файл/],
    [[ORDER, '--year', '2022'], /--out/],
    [[ORDER, '--out', 'x'], /--year 2022/],
    [[ORDER, '--year', '22', '--out', 'x'], /--year 2022/],
    [[ORDER, '--lear', '2022'], /Ключи не поняты/],
    [
      ['нет-такого.docx', '--year', '2022', '--out', join(temporary, 'x')],
      /«нет-такого.docx» не найден/,
    ],
    [[temporary, '--year', '2022', '--out', join(temporary, 'x')], /это папка, а нужен файл/],
  ];
  for (const [args, says] of cases) {
    const { status, stderr } = run(...args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(says) });
  }
});

test(
  'After two seconds the step is named even while the program is too busy to speak, and before them nothing is',
  SLOW,
  () => {
    const script = file(
      'busy.ts',
      `import { watch } from '${root}src/integrations/import/progress.ts';
    const progress = watch();
    progress('читаем файл');
    for (const end = performance.now() + Number(process.argv[2]); performance.now() < end; );
    progress.end();`,
    );
    const busy = (milliseconds: number) => node(script, String(milliseconds)).stderr;
    expect(busy(500)).toBe('');
    expect(busy(4000)).toBe('… 2 с: читаем файл\n');
  },
);
