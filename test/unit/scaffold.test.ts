import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameable, questionsOf } from '../../src/derive/questions.ts';
import { scaffold } from '../../src/derive/scaffold.ts';
import { checkContent } from '../../src/domain/check.ts';
import { classify } from '../../src/domain/classify.ts';
import { COLLECTIONS } from '../../src/domain/collections.ts';
import { parseFile } from '../../src/domain/front-matter.ts';
import { registry } from '../../src/schema/index.ts';
import { shapeOf } from '../../src/schema/shape.ts';
import { amended } from './amended.ts';
import { setting } from './setting.ts';

const { content } = setting;
const make = (collection: (typeof COLLECTIONS)[number], title: string) =>
  scaffold(collection, title, '2022-03-15', content);
const read = (collection: (typeof COLLECTIONS)[number], text: string) => {
  const { parsed, issues } = parseFile('x', text, registry[collection].form);
  if (!parsed) throw new Error(issues.map(({ message }) => message).join(' '));
  return parsed.raw as Record<string, unknown>;
};
const bytes = (text: string) => new TextEncoder().encode(text);

describe('новый файл', () => {
  test('новость получает имя по заголовку, дату дня и заголовок в кавычках', () => {
    const { path, text } = make('news', 'Щёлково: «500+» — итоги № 5 # года');
    expect(path).toBe('news/shchelkovo-500-itogi-5-goda.md');
    expect(read('news', make('news', 'Звонок\u0007 на\u0085 урок').text).title).toBe(
      'Звонок на урок',
    );
    expect(read('news', text)).toMatchObject({
      title: 'Щёлково: «500+» — итоги № 5 # года',
      date: '2022-03-15',
      summary: '',
    });
  });

  test('длинное имя режется между словами', () => {
    const { path } = make(
      'news',
      'Методическая поддержка общеобразовательных организаций с низкими результатами',
    );
    expect(path).toBe('news/metodicheskaya-podderzhka-obshcheobrazovatelnykh.md');
    expect(make('news', 'ы'.repeat(100)).path).toBe(`news/${'y'.repeat(60)}.md`);
  });

  test.each([
    ['roadmap', 'Событие', 'roadmap/2022/6.6.md', { number: '6.6' }],
    ['plans', 'Карта', 'plans/2023.yaml', { year: '2023' }],
    ['plans', 'Дорожная карта 2031 года', 'plans/2031.yaml', { year: '2031' }],
    ['practices', 'Сравнение compare', 'practices/sravnenie-compare.md', { status: 'draft' }],
    ['practices', 'Compare', 'practices/compare-1.md', {}],
    [
      'roles',
      'Тьютор',
      'roles/tyutor.yaml',
      { name: 'Тьютор', order: String(content.roles.length + 1) },
    ],
    ['news', '🎉', 'news/novaya-zapis.md', {}],
  ] as const)('%s «%s» — %s', (collection, title, path, fields) => {
    const made = make(collection, title);
    expect(made.path).toBe(path);
    expect(read(collection, made.text)).toMatchObject(fields);
  });

  test('каждое поле объяснено, обязательные раньше остальных, допустимые значения и записи названы', () => {
    for (const collection of COLLECTIONS) {
      const { text } = make(collection, 'Проба');
      const shape = shapeOf(registry[collection].schema);
      const lineOf = (key: string) =>
        text.split('\n').findIndex((line) => new RegExp(`^(?:# )?${key}:`).test(line));
      for (const [key, field] of Object.entries(shape.properties ?? {})) {
        expect(lineOf(key), `${collection}.${key}`).toBeGreaterThan(0);
        expect(text).toContain(`# ${field.title}`);
        for (const value of Object.keys(field.labels ?? {})) expect(text).toContain(`${value} (`);
      }
      const order = Object.keys(shape.properties ?? {}).map((key) => ({
        line: lineOf(key),
        required: shape.required?.includes(key),
      }));
      const lastRequired = Math.max(
        ...order.filter(({ required }) => required).map(({ line }) => line),
      );
      expect(order.every(({ line, required }) => required || line > lastRequired)).toBe(true);
    }
    expect(make('webinars', 'Проба').text).toContain('2022/2.9, 2022/2.10');
  });

  test('поле с вложенными полями никогда не остаётся пустым', () => {
    expect(read('practices', make('practices', 'Проба').text)).toMatchObject({
      context: { settings: [''] },
      steps: [{ title: '', when: { week: '' }, text: '' }],
    });
  });

  test('не заполненное не пройдёт проверку, а ошибки будут только о пустых полях', () => {
    const files = COLLECTIONS.map((collection) => make(collection, 'Проба пера'));
    const { issues } = checkContent(
      files.map(({ path, text }) => ({ file: path, bytes: bytes(text) })),
      new Set(),
      () => '2022-03-15',
    );
    const found = issues.filter(({ rule }) => rule !== 'missing-site');
    expect(new Set(found.map(({ rule }) => rule))).toEqual(
      new Set(['blank', 'choice', 'empty-body']),
    );
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(files.map(({ path }) => path)));
  });

  test('снятые решётки дают настоящие поля, а не ошибки разбора', () => {
    for (const collection of COLLECTIONS) {
      const { text } = make(collection, 'Проба');
      const opened = text.replace(/^# (?=[a-zA-Z]+:| {2})/gm, '');
      const keys = Object.keys(read(collection, opened));
      expect(new Set(keys)).toEqual(
        new Set(Object.keys(shapeOf(registry[collection].schema).properties ?? {})),
      );
    }
  });

  test('любой заголовок читается обратно, а имя файла годится в адрес', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COLLECTIONS),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (collection, title) => {
          const { path, text } = make(collection, title);
          const raw = read(collection, text);
          const plain = title
            .normalize('NFC')
            .replace(/\s+/g, ' ')
            .replace(/\p{Cc}/gu, '')
            .trim();
          expect(raw.title ?? raw.name).toBe(plain);
          expect(
            classify([{ file: path, bytes: bytes(text) }]).entries.map(({ source }) => source.file),
          ).toEqual([path]);
        },
      ),
    );
  });
});

describe('выбор из списков при создании', () => {
  test('спрашивают записи и закрытые списки, обязательные раньше, состояние не спрашивают', () => {
    const questions = questionsOf('practices', content);
    const paths = questions.map(({ path }) => path);
    expect(paths[0]).toBe('risks.main');
    expect(paths).toEqual(expect.arrayContaining(['risks.also', 'level', 'events', 'topics']));
    expect(paths).not.toContain('status');
    expect(questions[0]).toMatchObject({ title: 'Рисковые направления: главные', list: true });
    expect(questions[0]?.choices.map(({ value }) => value)).toEqual(
      content.risks.map(({ id }) => id),
    );
    const required = questions.map(({ required }) => required);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
  });

  test.each(COLLECTIONS)('%s: ничего не выбрать можно везде, где поле необязательно', (name) => {
    const shape = shapeOf(registry[name].schema);
    const forced = questionsOf(name, content).filter(
      ({ path, required }) => required && !shape.required?.includes(path.split('.')[0] ?? ''),
    );
    expect(forced.map(({ path }) => path)).toEqual([]);
  });

  test('выбранное стоит в файле, в том числе в необязательных полях, остальное осталось пустым', () => {
    const chosen = { 'risks.also': ['kadry', 'ovz'], level: ['region'], topics: ['itogi'] };
    const { text } = scaffold('practices', 'Проба', '2022-03-15', content, chosen);
    expect(read('practices', text)).toMatchObject({
      risks: { main: [''], also: ['kadry', 'ovz'] },
      level: 'region',
      topics: ['itogi'],
      status: 'draft',
    });
    expect(read('practices', text)).not.toHaveProperty('events');
  });

  test('событие выбирают по номеру и названию, под годом карты, в порядке номеров, в какой бы редакции оно ни было', () => {
    const event = questionsOf('webinars', nameable(amended().content)).find(
      ({ path }) => path === 'event',
    );
    const values = event?.choices.map(({ value }) => value) ?? [];
    expect(values.filter((value) => !/^\d{4}\/\d+\.\d+$/.test(value))).toEqual([]);
    expect(new Set(values).size).toBe(values.length);
    expect(values.indexOf('2022/2.10')).toBe(values.indexOf('2022/2.9') + 1);
    expect(event?.choices).toContainEqual({
      value: '2022/2.18',
      label: '2.18 Вымышленное новое событие',
    });
  });

  test('сокращения в вопросах остаются прописными', () => {
    const titles = questionsOf('practices', content).map(({ title }) => title);
    expect(titles).toContain('Для кого: доля обучающихся с ОВЗ и трудностями в обучении');
  });
});
