import { describe, expect, it } from 'vitest';
import type { FitFacts, School } from '../../src/domain/fit-facts.ts';
import { fitReasons, type Reason, reasonsLine } from '../../src/domain/fit-reasons.ts';
import { facts, NAMES, school } from './fit-samples.ts';

const told = (kind: Reason['kind'], practice: Partial<FitFacts>, asked: Partial<School>) =>
  fitReasons(facts('Практика', practice), school(asked), NAMES)
    .filter((reason) => reason.kind === kind)
    .map(({ side, text }) => `${side}: ${text.replaceAll('\u00a0', ' ')}`);

const three = { risks: ['staff', 'skill', 'will'] };

describe('what is said of a practice for a school', () => {
  it.each<[string, Reason['kind'], Partial<FitFacts>, Partial<School>, string[]]>([
    [
      'names the answered risks and the one left',
      'risk',
      { main: ['staff'], also: ['will'] },
      three,
      [
        'for: отвечает двум из ваших трёх рисков: прежде всего «Кадры», заодно «Мотивация»',
        'against: без ответа остаётся «Компетентность»',
      ],
    ],
    [
      'says «both» of two risks',
      'risk',
      { main: ['staff', 'will'] },
      { risks: ['staff', 'will'] },
      ['for: отвечает обоим вашим рискам: прежде всего «Кадры» и «Мотивация»'],
    ],
    [
      'says «all three»',
      'risk',
      { main: ['staff'], also: ['skill', 'will'] },
      three,
      [
        'for: отвечает всем трём вашим рискам: прежде всего «Кадры», заодно «Компетентность» и «Мотивация»',
      ],
    ],
    [
      'counts nothing when one risk is asked for',
      'risk',
      {},
      { risks: ['staff'] },
      ['for: отвечает вашему риску: прежде всего «Кадры»'],
    ],
    ['says nothing of risks when none is asked for', 'risk', {}, {}, []],
    [
      'says that it answers none',
      'risk',
      { main: ['home'] },
      three,
      ['against: на ваши риски не отвечает'],
    ],
    [
      'calls a practice tried only where such a school repeated it',
      'setting',
      { settings: ['rural'], repeated: ['rural'] },
      { setting: 'rural' },
      ['for: проверена в сельских школах'],
    ],
    [
      'says «fits» where only another kind of school repeated it',
      'setting',
      { settings: ['rural', 'urban'], repeated: ['urban'] },
      { setting: 'rural' },
      ['for: подходит сельским школам'],
    ],
    [
      'says what did not work in such a school',
      'setting',
      { repeated: ['small'], stumbled: ['small'] },
      { setting: 'small' },
      [
        'for: проверена в малокомплектных школах',
        'against: в малокомплектных школах не всё сработало',
      ],
    ],
    [
      'says «any school» where the practice names no kind',
      'setting',
      {},
      { setting: 'urban' },
      ['for: подходит любой школе'],
    ],
    [
      'names the schools it was described for when they are others',
      'setting',
      { settings: ['rural', 'small'] },
      { setting: 'urban' },
      ['against: описана для других школ: сельских и малокомплектных'],
    ],
    [
      'says nothing of the kind when it is not asked for',
      'setting',
      { settings: ['rural'] },
      {},
      [],
    ],
    [
      'names the asked stages that it covers',
      'stage',
      { stages: ['primary', 'basic'] },
      { stages: ['basic', 'secondary'] },
      ['for: подходит для основной школы'],
    ],
    [
      'names the stages it was described for when they are others',
      'stage',
      { stages: ['primary'] },
      { stages: ['secondary'] },
      ['against: описана для начальной школы'],
    ],
    [
      'says that the size is another',
      'size',
      { sizes: ['over-500'] },
      { size: 'under-100' },
      ['against: описана для школы другой численности'],
    ],
    [
      'warns of a high cost with what is spent',
      'cost',
      { cost: 'high', spent: '40 часов методиста' },
      {},
      ['against: дорого: 40 часов методиста'],
    ],
    [
      'says that it is over the limit',
      'cost',
      { cost: 'medium', spent: 'замены уроков' },
      { cost: 'low' },
      ['against: дороже, чем вы можете потратить: замены уроков'],
    ],
    ['speaks for a low cost', 'cost', {}, {}, ['for: малые затраты']],
    ['states a medium cost', 'cost', { cost: 'medium' }, {}, ['fact: средние затраты']],
    ['speaks for a quick effect', 'time', { months: 3 }, {}, ['for: эффект через 3 месяца']],
    ['states a usual wait', 'time', { months: 6 }, {}, ['fact: эффект через 6 месяцев']],
    [
      'warns of a wait of over a year',
      'time',
      { months: 18 },
      {},
      ['against: эффект только через 18 месяцев'],
    ],
    [
      'warns that nothing was measured',
      'evidence',
      {},
      {},
      ['against: только описана: чисел до и после нет'],
    ],
    ['says how proven it is', 'evidence', { evidence: 3 }, {}, ['for: результат подтверждён']],
    ['does not call a sample described by a school', 'evidence', { sample: true }, {}, []],
    [
      'says that a sample is one',
      'sample',
      { sample: true },
      {},
      ['against: образец: настоящей школы за ней нет'],
    ],
    [
      'says whom the school needs beside itself',
      'level',
      { level: 'municipality' },
      {},
      ['against: одной школе не провести: нужен муниципалитет'],
    ],
  ])('%s', (_, kind, practice, asked, expected) => {
    expect(told(kind, practice, asked)).toEqual(expected);
  });

  it('reads as one sentence: what speaks for it, then what speaks against', () => {
    const practice = facts('Сеть', {
      main: ['staff', 'skill'],
      repeated: ['rural'],
      evidence: 4,
      cost: 'high',
      spent: '40 часов методиста',
      months: 3,
    });
    const reasons = fitReasons(practice, school({ ...three, setting: 'rural' }), NAMES);
    expect(reasonsLine(reasons).replaceAll('\u00a0', ' ')).toBe(
      'Отвечает двум из ваших трёх рисков: прежде всего «Кадры» и «Компетентность»; проверена в сельских школах; ' +
        'повторена другими школами; эффект через 3 месяца; без ответа остаётся «Мотивация»; дорого: 40 часов методиста',
    );
  });
});
