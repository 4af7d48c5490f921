import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { blankDocx } from '../../src/formats/practice-blank.ts';
import { filledBlank } from './filled-blank.ts';
import { docx, named, questions, temporary } from './practice-blanks.ts';
import { WHOLE } from './whole-practice.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the command', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/import-practice.ts', ...args],
      { cwd: root, encoding: 'utf8' },
    );
    return { status, stdout: stdout.replaceAll('\u00a0', ' '), stderr };
  };

  test('writes the draft once and leaves a file that is there as it was', () => {
    const out = join(temporary, 'out');
    const file = docx('бланк.docx', filledBlank(questions, WHOLE, named));
    const first = run(file, '--out', out);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('Всё понято, обязательное заполнено.');
    const [name = ''] = readdirSync(out);
    writeFileSync(join(out, name), 'моё');
    expect(run(file, '--out', out)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('уже есть'),
    });
    expect(readdirSync(out)).toEqual([name]);
    expect(readFileSync(join(out, name), 'utf8')).toBe('моё');
  });

  test('reads the Markdown blank the same way', () => {
    const out = join(temporary, 'out-md');
    const file = join(temporary, 'praktika.md');
    writeFileSync(
      file,
      '---\ntitle: Тихий урок\nsummary:\nlevel: Школа\nduration: полгода\nsteps:\n  - title: Начать\n---\n\n## Почему\n\nПотому.\n',
    );
    const { status, stdout } = run(file, '--out', out);
    expect(status).toBe(0);
    expect(stdout).toContain('«полгода» — нужно целое число от 1 до 36');
    const text = readFileSync(join(out, 'tikhiy-urok.md'), 'utf8');
    expect(text).toContain('level: school\n');
    expect(text).toContain('status: draft\n');
    expect(text).toContain('## Почему');
  });

  const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const bad: [string, string, () => Uint8Array | string, RegExp][] = [
    ['an empty file', 'пусто.docx', () => '', /Файл пуст/],
    [
      'an old Word file renamed',
      'старый.docx',
      () => OLE,
      /старый формат Word \(\.doc\), переименованный/,
    ],
    [
      'a password',
      'пароль.docx',
      () => Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
      /защищён паролем/,
    ],
    ['no archive', 'текст.docx', () => 'просто текст', /Это не документ Word/],
    ['a PDF', 'скан.pdf', () => '%PDF-1.7', /файл PDF, а нужен \.docx или \.md/],
    [
      'a broken archive',
      'битый.docx',
      () => blankDocx(questions).slice(0, 3000),
      /поврежд|не документ/,
    ],
    ['a blank nobody filled in', 'бланк.docx', () => blankDocx(questions), /не заполнен/],
    [
      'a document that is no blank',
      'чужой.docx',
      () => filledBlank(questions.slice(0, 1), WHOLE, named),
      /не бланк практики/,
    ],
    ['Markdown without fields', 'чужой.md', () => '# Просто текст\n', /Строка 1/],
  ];
  test.each(bad)('refuses %s in Russian and writes nothing', (what, name, bytes, says) => {
    const out = join(temporary, `bad ${what}`);
    mkdirSync(join(temporary, what), { recursive: true });
    const file = join(temporary, what, name);
    writeFileSync(file, bytes());
    const { status, stdout, stderr } = run(file, '--out', out);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(says);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    [[], /Не назван файл/],
    [['a.docx', 'b.docx'], /не один файл/],
    [['a.docx', '--aut', 'x'], /Ключи не поняты/],
    [['нет-такого.docx'], /«нет-такого.docx» не найден/],
  ] as [string[], RegExp][])('says what %j lacks', (args, says) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
  });
});
