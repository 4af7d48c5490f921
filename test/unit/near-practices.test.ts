import { describe, expect, test } from 'vitest';
import { nearPractices } from '../../src/domain/near-practices.ts';
import type { PracticeView } from '../../src/domain/practices.ts';
import { relatedTo } from '../../src/domain/related.ts';
import type { Content, Data, Entry } from '../../src/schema/index.ts';
import { setting } from './setting.ts';

const { content } = setting;
const [first, second, third, fourth] = content.risks;
const id = (risk: typeof first) => risk?.id ?? '';
const name = (risk: typeof first) => `«${risk?.data.short}»`;
const model = content.practices[0]?.data as Data<'practices'>;

interface Given {
  main?: string[];
  also?: string[];
  measures?: string[];
  sample?: boolean;
  status?: Data<'practices'>['status'];
}

const practice = (
  title: string,
  { main = [], also = [], measures = [], sample = false, status = 'published' }: Given,
): PracticeView => {
  const data = {
    ...model,
    title,
    sample,
    status,
    risks: { main, also },
    measures: measures.map((what) => ({ what, who: [], when: {}, indicator: 'Есть' })),
  };
  return { id: title, path: `/practices/${title}/`, data, risks: [...main, ...also] } as never;
};
const own = practice('своя', {
  main: [id(first)],
  also: [id(second), id(third), id(fourth)],
  measures: ['Взаимопосещение уроков с разговором', 'Повторный замер и решение'],
});
const near = (others: Record<string, Given>) =>
  nearPractices(
    own,
    [own, ...Object.entries(others).map(([title, given]) => practice(title, given))],
    content.risks,
  ).map(({ practice: { id }, reason }) => [id, reason]);

describe('the reason why a practice is near', () => {
  test.each<[what: string, Given, reason: string | null]>([
    ['one shared risk', { main: [id(first)] }, `тоже отвечает риску ${name(first)}`],
    [
      'several risks, the other one’s main ones first',
      { main: [id(second)], also: [id(first)] },
      `тоже отвечает рискам ${name(second)}, ${name(first)}`,
    ],
    [
      'more risks than a sentence holds',
      { main: [id(first), id(second), id(third), id(fourth)] },
      `тоже отвечает рискам ${name(first)}, ${name(second)}, ${name(third)} и ещё 1`,
    ],
    [
      'a like measure in other forms of the words',
      { measures: ['Взаимопосещения урока'] },
      'похожая мера: взаимопосещения урока',
    ],
    [
      'both',
      { main: [id(first)], measures: ['Повторные замеры', 'Взаимопосещение уроков'] },
      `тоже отвечает риску ${name(first)}; похожие меры: повторные замеры, взаимопосещение уроков`,
    ],
    ['one common word', { measures: ['Повторный звонок родителям'] }, null],
    ['words that are for anybody', { measures: ['Каждому ученику — учитель'] }, null],
    ['nothing in common', { measures: ['Печать плакатов'] }, null],
  ])('%s', (_, given, reason) => {
    expect(near({ другая: given })).toEqual(reason === null ? [] : [['другая', reason]]);
  });
});

describe('which practices are near', () => {
  const ids = (others: Record<string, Given>) => near(others).map(([one]) => one);
  test.each<[what: string, Record<string, Given>, string[]]>([
    [
      'a main risk of both before a main risk of one, that before a risk of neither',
      { в: { also: [id(second)] }, б: { also: [id(first)] }, а: { main: [id(first)] } },
      ['а', 'б', 'в'],
    ],
    [
      'real ones before samples, however near',
      {
        образец: { main: [id(first)], also: [id(second)], sample: true },
        школа: { also: [id(second)] },
      },
      ['школа', 'образец'],
    ],
    [
      'never a withdrawn one, a draft or itself',
      {
        снята: { main: [id(first)], status: 'withdrawn' },
        черновик: { main: [id(first)], status: 'draft' },
        рецензия: { main: [id(first)], status: 'review' },
      },
      [],
    ],
    [
      'four at most, equally near ones as they stand in the bank',
      Object.fromEntries(['д', 'г', 'в', 'б', 'а'].map((one) => [one, { main: [id(first)] }])),
      ['д', 'г', 'в', 'б'],
    ],
  ])('%s', (_, others, expected) => {
    expect(ids(others)).toEqual(expected);
    expect(ids(others)).toEqual(ids(others));
  });
});

describe('what a practice is linked with', () => {
  const [entry] = content.practices;
  const [meeting] = content.webinars;
  const withEvent = {
    ...entry,
    data: { ...model, events: [meeting?.data.event ?? ''] },
  } as Entry<'practices'>;
  const bank = (practice: Entry<'practices'>): Content => ({ ...content, practices: [practice] });
  const kinds = (one: unknown, practice: Entry<'practices'>) =>
    relatedTo(one as Entry, bank(practice)).map(({ kind }) => kind);

  test('the events of the roadmap and their meetings, and the meeting leads back', () => {
    expect(kinds(withEvent, withEvent)).toEqual(expect.arrayContaining(['roadmap', 'webinars']));
    expect(kinds(meeting, withEvent)).toContain('practices');
  });

  test('a withdrawn practice is linked from nowhere', () => {
    const gone = { ...withEvent, data: { ...withEvent.data, status: 'withdrawn' as const } };
    expect(kinds(meeting, gone)).not.toContain('practices');
    const event = content.roadmap.find((one) => one.id === meeting?.data.event);
    expect(kinds(event, withEvent)).toContain('practices');
    expect(kinds(event, gone)).not.toContain('practices');
  });
});
