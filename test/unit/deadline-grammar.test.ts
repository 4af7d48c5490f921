import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../src/disk.ts';
import { parseDeadline } from '../../src/domain/deadline/parse.ts';

const table = (file: string) =>
  readFileSync(`test/fixtures/${file}`, 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const readings = table('deadlines.tsv');
const refused = table('deadlines-refused.tsv');
const none = (value: string | undefined) => (value === '-' ? null : value);
const words = (value = '', by = ' ') => (value === '' ? [] : value.split(by));

test.each(readings)('%s, %s, %s: «%s» is read', (_source, _where, year, text = '', ...expected) => {
  const [kind, start, end, rrule, days, unsaid, note, done] = expected;
  const { deadline, done: marked, issues } = parseDeadline(text, Number(year));
  expect(issues).toEqual([]);
  expect({ ...deadline, occurrences: deadline?.occurrences.length, done: marked }).toMatchObject({
    kind,
    start: none(start),
    end: none(end),
    rrule: words(rrule, '|'),
    occurrences: Number(days),
    unsaid: words(unsaid),
    note: note || null,
    done: done === 'done',
  });
});

test('The table holds at least 150 wordings that stood in orders and plans, and at least 40 that are refused', () => {
  const real = readings.filter(([source]) => source !== 'made');
  expect(new Set(real.map(([, , , text]) => text)).size).toBeGreaterThanOrEqual(150);
  expect(real.filter(([source, where]) => source === 'web' && !where)).toEqual([]);
  expect(refused.length).toBeGreaterThanOrEqual(40);
});

test.each(refused)(
  '%s, %s, %s: «%s» is refused at the mark',
  (_source, _where, year, marked = '', rule) => {
    const text = marked.replace('¦', '');
    const { deadline, issues } = parseDeadline(text, Number(year));
    expect(deadline).toBeNull();
    const [issue] = issues;
    expect(issue).toMatchObject({
      rule,
      column: [...marked.slice(0, marked.indexOf('¦'))].length + 1,
      rest: marked.slice(marked.indexOf('¦') + 1),
    });
    expect(issue?.message).toMatch(/[.?]$/);
    const { examples = [] } = issue ?? {};
    expect(new Set(examples).size).toBe(3);
    for (const example of examples)
      expect(parseDeadline(example, Number(year)).issues, example).toEqual([]);
  },
);

test('All 51 wordings of the order are read', () => {
  const { roadmap } = readContent().content;
  expect(roadmap).toHaveLength(51);
  const unread = roadmap.filter(({ data }) => !parseDeadline(data.deadline, 2022).deadline);
  expect(unread.map(({ data }) => data.number)).toEqual([]);
});

test('A weekday that does not match its date is named rightly, with the nearest date that has it', () => {
  const [issue] = parseDeadline('вторник 09.02.2022', 2022).issues;
  expect(issue?.message).toContain('09.02.2022 — среда, а не вторник');
  expect(issue?.message).toContain('вторник, 08.02.2022');
  expect(issue?.examples).toEqual(['среда, 09.02.2022', 'вторник, 08.02.2022', '09.02.2022']);
  const [later] = parseDeadline('понедельник, 5 марта 2022 года', 2022).issues;
  expect(later?.message).toContain('понедельник, 07.03.2022');
});

test('The examples offered are near to what was tried', () => {
  const examples = (text: string) => parseDeadline(text, 2023).issues[0]?.examples ?? [];
  expect(examples('до мая')).toEqual(['до 1 мая', 'до конца мая', 'до начала мая']);
  expect(examples('еженедельно по вторникаам')).toContain('еженедельно по вторникам');
  expect(examples('ежеквартальна')).toContain('ежеквартально');
  expect(examples('1 квартол 2023 года').join()).toMatch(/квартал 2023/);
  expect(examples('ежемесячно по средам')[0]).toBe('еженедельно по средам');
});

test('A mark of being done leaves the wording and is told separately', () => {
  for (const text of [
    '03.02.2022 (исполнено)',
    '03.02.2022 (ИСПОЛНЕНО)',
    '(исполнено) 03.02.2022',
    '03.02.2022 – исполнено',
  ]) {
    const { deadline, done } = parseDeadline(text, 2022);
    expect({ text: deadline?.text, done, note: deadline?.note }, text).toEqual({
      text: '03.02.2022',
      done: true,
      note: null,
    });
  }
  expect(parseDeadline('03.02.2022 (не исполнено)', 2022)).toMatchObject({
    done: false,
    deadline: { note: 'не исполнено' },
  });
});

test('The column counts characters, not code units; й typed in two parts and words with soft hyphens are known', () => {
  expect(parseDeadline('март (🎓) мартобрь', 2022).issues[0]?.column).toBe(10);
  expect(parseDeadline('ма\u0438\u0306 2022 года', 2022).deadline?.start).toBe('2022-05-01');
  expect(parseDeadline('еже\u00adнедельно', 2022).deadline?.kind).toBe('weekly');
});

test('A wording reads the same in capitals, with ё, with every kind of space and dash', () => {
  const plain = 'четвертый вторник каждого месяца с 01.03.2022 – 30.11.2022 г.';
  const days = (text: string) => parseDeadline(text, 2022).deadline?.occurrences;
  expect(days(plain)).toHaveLength(9);
  expect(days(plain.toUpperCase())).toEqual(days(plain));
  expect(days(plain.replace('четвертый', 'четвёртый'))).toEqual(days(plain));
  for (const space of ['\u00a0', '\u202f', '\u2009', '\t', '\n', '  ', ' \u200b'])
    expect(days(plain.replaceAll(' ', space)), JSON.stringify(space)).toEqual(days(plain));
  for (const dash of ['-', '‐', '‑', '‒', '–', '—', '―', '−', '--'])
    expect(days(plain.replace(' – ', dash)), dash).toEqual(days(plain));
});

test('What can be understood in two ways is not guessed: «до марта» is asked about, «до конца марта» is read', () => {
  expect(parseDeadline('до марта', 2022).issues[0]?.rule).toBe('ambiguous');
  expect(parseDeadline('до конца марта', 2022).deadline?.end).toBe('2022-03-31');
  expect(parseDeadline('до начала марта', 2022).deadline?.end).toBe('2022-03-01');
});

test('10,000 wordings are read in under five seconds of work', () => {
  // The machine's other work does not count.
  const started = process.cpuUsage();
  for (let index = 0; index < 10_000; index += 1) {
    const [, , year, text = ''] = readings[index % readings.length] ?? [];
    parseDeadline(text, Number(year));
  }
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(5000);
});
