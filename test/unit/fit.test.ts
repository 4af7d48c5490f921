import { describe, expect, it } from 'vitest';
import { choosePractices } from '../../src/domain/fit.ts';
import type { FitFacts, School } from '../../src/domain/fit-facts.ts';
import { CONDITIONS, WEIGHTS } from '../../src/domain/fit-rule.ts';
import { facts, NAMES, school } from './fit-samples.ts';

const titles = (asked: School, practices: FitFacts[]) =>
  choosePractices(asked, practices, NAMES).fitting.map(({ practice }) => practice.title);

describe('the order of practices for a school', () => {
  it.each<[string, Partial<School>, FitFacts[], string[]]>([
    [
      'puts the answer to two risks before the answer to one',
      { risks: ['staff', 'will'] },
      [facts('Одна'), facts('Две', { main: ['staff', 'will'] })],
      ['Две', 'Одна'],
    ],
    [
      'puts what answers the risk before all else over what helps as well',
      { risks: ['will'] },
      [facts('Заодно', { also: ['will'] }), facts('Прежде', { main: ['will'] })],
      ['Прежде', 'Заодно'],
    ],
    [
      'puts a dear and slow real practice before a cheap and quick sample that answers the same',
      { risks: ['staff'] },
      [facts('Образец', { sample: true, months: 1 }), facts('Школа', { cost: 'high', months: 30 })],
      ['Школа', 'Образец'],
    ],
    [
      'puts what a school of the same kind repeated first',
      { risks: ['staff'], setting: 'rural' },
      [facts('В городе', { repeated: ['urban'] }), facts('На селе', { repeated: ['rural'] })],
      ['На селе', 'В городе'],
    ],
    [
      'puts the more proven, then the cheaper, of practices that answer the same',
      { risks: ['staff'] },
      [facts('Средняя', { cost: 'medium' }), facts('Дешёвая'), facts('Мерили', { evidence: 3 })],
      ['Мерили', 'Дешёвая', 'Средняя'],
    ],
    [
      'puts the real one of two with the same points first, whatever their titles',
      { risks: ['staff', 'will'] },
      [
        facts('Анкета', { main: ['will'], sample: true }),
        facts('Ёлка', { main: ['home'], also: ['will'], cost: 'high' }),
      ],
      ['Ёлка', 'Анкета'],
    ],
    [
      'puts equal ones by title, with ё in its place',
      { risks: ['staff'] },
      [facts('Жюри'), facts('Ёлка'), facts('Единство')],
      ['Единство', 'Ёлка', 'Жюри'],
    ],
    [
      'leaves out what answers none of the risks',
      { risks: ['home'] },
      [facts('Чужая'), facts('Своя', { main: ['home'] })],
      ['Своя'],
    ],
    [
      'takes a limit of cost as «no dearer than»',
      { risks: ['staff'], cost: 'medium' },
      [facts('Малая'), facts('Средняя', { cost: 'medium' }), facts('Большая', { cost: 'high' })],
      ['Малая', 'Средняя'],
    ],
    [
      'takes one fitting stage of several as enough',
      { risks: ['staff'], stages: ['primary', 'basic'] },
      [facts('Старшим', { stages: ['secondary'] }), facts('Младшим', { stages: ['primary'] })],
      ['Младшим'],
    ],
    [
      'lets a practice that names no kind, size or stage fit every school',
      { risks: ['staff'], setting: 'small', size: 'under-100', stages: ['basic'] },
      [facts('Любая'), facts('Городская', { settings: ['urban'] })],
      ['Любая'],
    ],
  ])('%s', (_, asked, practices, expected) => {
    expect(titles(school(asked), practices)).toEqual(expected);
  });
});

describe('when no practice meets every condition', () => {
  it.each<[string, Partial<School>, FitFacts[], string[], string[]]>([
    [
      'the dearer ones are shown',
      { risks: ['staff'], cost: 'low' },
      [facts('Средняя', { cost: 'medium' }), facts('Другой риск', { main: ['will'] })],
      ['cost'],
      ['Средняя'],
    ],
    [
      'cost is given up before the kind of school',
      { risks: ['staff'], cost: 'low', setting: 'rural' },
      [
        facts('Городская', { settings: ['urban'] }),
        facts('Дорогая', { settings: ['rural'], cost: 'high' }),
      ],
      ['cost'],
      ['Дорогая'],
    ],
    [
      'the kind of school is given up before the risks',
      { risks: ['staff'], setting: 'rural' },
      [
        facts('Городская', { settings: ['urban'] }),
        facts('Другой риск', { main: ['will'], settings: ['rural'] }),
      ],
      ['setting'],
      ['Городская'],
    ],
    [
      'cost, size and stages together are given up before the kind of school',
      { risks: ['staff'], setting: 'rural', size: 'under-100', stages: ['basic'], cost: 'low' },
      [
        facts('Городская', { settings: ['urban'] }),
        facts('Сельская', {
          settings: ['rural'],
          sizes: ['over-500'],
          stages: ['primary'],
          cost: 'high',
        }),
      ],
      ['cost', 'size', 'stage'],
      ['Сельская'],
    ],
    [
      'other risks are shown only when nothing in the bank answers',
      { risks: ['home'] },
      [facts('Другой риск')],
      ['risk'],
      ['Другой риск'],
    ],
  ])('%s', (_, asked, practices, relaxed, expected) => {
    const found = choosePractices(school(asked), practices, NAMES);
    expect(found.relaxed).toEqual(relaxed);
    expect(found.notes).toEqual(
      CONDITIONS.filter(({ id }) => relaxed.includes(id)).map((condition) => condition.relaxed),
    );
    expect(found.fitting.map(({ practice }) => practice.title)).toEqual(expected);
  });

  it('nothing is given up while a single practice meets all', () => {
    const asked = school({ risks: ['staff'], cost: 'low' });
    const found = choosePractices(
      asked,
      [facts('Малая'), facts('Большая', { cost: 'high' })],
      NAMES,
    );
    expect(found).toMatchObject({ relaxed: [], notes: [], fitting: { length: 1 } });
  });

  it.each<[string, FitFacts[], string[]]>([
    [
      'names the conditions to give up for a risk that nothing shown answers',
      [facts('Малая'), facts('Большая', { main: ['will'], cost: 'high', settings: ['urban'] })],
      [
        'На риск «Мотивация» при этих условиях практик нет. Если уступить (затраты, вид школы), найдётся 1 практика.',
      ],
    ],
    [
      'says of a risk that nobody answers that the bank has nothing',
      [facts('Малая'), facts('Чужая', { main: ['home'] })],
      ['На риск «Мотивация» практик в банке пока нет.'],
    ],
    ['is silent when each risk has its answer', [facts('Малая', { also: ['will'] })], []],
  ])('of two risks %s', (_, practices, notes) => {
    const asked = school({ risks: ['staff', 'will'], cost: 'low', setting: 'rural' });
    const found = choosePractices(asked, practices, NAMES);
    expect(found.relaxed).toEqual([]);
    expect(found.notes.map((note) => note.replaceAll('\u00a0', ' '))).toEqual(notes);
  });

  it('an empty bank gives nothing and gives nothing up', () => {
    expect(choosePractices(school({ risks: ['staff'] }), [], NAMES)).toEqual({
      fitting: [],
      relaxed: [],
      notes: [],
    });
  });
});

it('the points of the rule let no cheap and quick sample pass a real practice', () => {
  const points = Object.fromEntries(WEIGHTS.map((weight) => [weight.id, weight.points]));
  const { real = 0, cheap = 0, quick = 0 } = points;
  expect(real).toBeGreaterThan(2 * cheap + quick);
});
