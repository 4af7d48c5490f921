import { describe, expect, test } from 'vitest';
import { debtDay } from '../../src/domain/debts.ts';
import { changed, consent, owed, PERSON, textOf } from './owed.ts';

const EVENT = 'roadmap/2022/1.1.md';
const MEETING = 'webinars/pervyy-vebinar.md';
const SAMPLE = 'practices/obrazets-praktiki.md';

const permission = (until: string) => ({
  'privacy/spisok.yaml': `title: Разрешения\nallowed:\n  - mark: 0123456789abcdef\n    what: телефон\n    where: везде\n    who: директор\n    why: приём\n    until: ${until}\n`,
});

describe('what an editor owes on a day', () => {
  const cases: [
    what: string,
    changes: Record<string, string>,
    today: string,
    kind: string,
    file: string,
    expected: string | null,
  ][] = [
    ['an event on its last day', {}, '2022-03-31', 'proof', EVENT, null],
    ['an event the day after', {}, '2022-04-01', 'proof', EVENT, 'Ждёт с 31 марта 2022 года.'],
    [
      'an event with a proof',
      changed(EVENT, 'actions:', 'done: true\nproof: Отчёт\nactions:'),
      '2022-04-01',
      'proof',
      EVENT,
      null,
    ],
    [
      'an event called done without proof',
      changed(EVENT, 'actions:', 'done: true\nactions:'),
      '2022-03-02',
      'proof',
      EVENT,
      '',
    ],
    ['a meeting on its day', {}, '2022-03-16', 'recording', MEETING, null],
    [
      'a meeting the day after',
      {},
      '2022-03-17',
      'recording',
      MEETING,
      'Ждёт с 16 марта 2022 года.',
    ],
    [
      'a meeting with all it should leave',
      changed(
        MEETING,
        'host:',
        'recording: https://example.ru/a\nslides: https://example.ru/b\nhost:',
      ),
      '2022-03-17',
      'recording',
      MEETING,
      null,
    ],
    [
      'a conference, which nobody records',
      changed(MEETING, 'format: webinar', 'format: meeting'),
      '2022-03-17',
      'recording',
      MEETING,
      null,
    ],
    [
      'a practice thirty-one days before its year is over',
      {},
      '2023-01-01',
      'review',
      SAMPLE,
      null,
    ],
    ['a practice thirty days before', {}, '2023-01-02', 'review', SAMPLE, 'Нужно до 1 февраля.'],
    ['a practice seen the year before the next', {}, '2022-12-31', 'review', SAMPLE, null],
    [
      'a practice after its year',
      {},
      '2023-02-02',
      'review',
      SAMPLE,
      'Ждёт с 1 февраля 2023 года.',
    ],
    [
      'a practice reviewed since',
      changed(SAMPLE, 'updated:', 'reviewed: 2022-12-01\nupdated:'),
      '2023-02-02',
      'review',
      SAMPLE,
      null,
    ],
    [
      'a consent sixty-one days before its end',
      consent('2022-05-15'),
      '2022-03-15',
      'consent',
      PERSON,
      null,
    ],
    [
      'a consent sixty days before',
      consent('2022-05-14'),
      '2022-03-15',
      'consent',
      PERSON,
      'Нужно до 14 мая.',
    ],
    [
      'a consent over the new year',
      consent('2023-01-14'),
      '2022-12-15',
      'consent',
      PERSON,
      'Нужно до 14 января 2023 года.',
    ],
    [
      'a consent without an end',
      { [PERSON]: textOf(PERSON) },
      '2022-03-15',
      'consent',
      PERSON,
      null,
    ],
    [
      'a permission thirty-one days before its end',
      permission('2022-04-15'),
      '2022-03-15',
      'permission',
      'privacy/spisok.yaml',
      null,
    ],
    [
      'a permission thirty days before',
      permission('2022-04-14'),
      '2022-03-15',
      'permission',
      'privacy/spisok.yaml',
      'Нужно до 14 апреля.',
    ],
    ['contacts left blank', {}, '2022-03-15', 'contacts', 'site.yaml', ''],
    ['a risk nobody compared', {}, '2022-03-15', 'risk', 'risks/distsiplina.md', ''],
    [
      'a risk compared',
      changed('risks/distsiplina.md', 'order:', 'confirmed: true\norder:'),
      '2022-03-15',
      'risk',
      'risks/distsiplina.md',
      null,
    ],
    ['a risk without a real practice', {}, '2022-03-15', 'gap', 'risks/distsiplina.md', ''],
  ];
  test.each(cases)('%s', (_, changes, today, kind, file, expected) => {
    const found = owed(changes, today).find((debt) => debt.kind === kind && debt.file === file);
    expect(found ? debtDay(found, today).replaceAll('\u00a0', ' ') : null).toBe(expected);
  });

  test('a file without text is named with the page that gives it', () => {
    const document = `${textOf('documents/rasporyazhenie-500.md').replace('summary:', 'files:\n  - title: Скан\n    file: skan.txt\nsummary:')}`;
    const files = { 'documents/rasporyazhenie-500.md': document, 'documents/skan.txt': 'Образец' };
    expect(owed(files, '2022-03-15', ['documents/skan.txt'])).toContainEqual(
      expect.objectContaining({ kind: 'scan', path: '/documents/rasporyazhenie-500/' }),
    );
    expect(owed(files, '2022-03-15').filter(({ kind }) => kind === 'scan')).toEqual([]);
  });

  test('a practice of a real school fills the cells of its kinds of school only', () => {
    const real = {
      [PERSON]: textOf(PERSON),
      'practices/polnaya-praktika.md': textOf('practices/polnaya-praktika.md'),
    };
    expect(owed(real, '2022-03-15').find(({ kind }) => kind === 'gap')?.what).toBe(
      '«Дисциплина»: городская.',
    );
  });

  test('only blank contacts are named, each with its line', () => {
    const site = `${textOf('site.yaml')}contacts:\n  email: otdel@example.ru\n  phone: "+7 (4212) 00-00-00"\n`;
    const [debt] = owed({ 'site.yaml': site }, '2022-03-15').filter(
      ({ kind }) => kind === 'contacts',
    );
    expect(debt?.what).toBe('Не заполнено: кто отвечает, адрес, часы работы.');
    expect(debt?.fix).toBe(
      'contacts:\n  person: кто отвечает\n  address: адрес\n  hours: часы работы',
    );
  });
});
