import { expect, it } from 'vitest';
import type { Fit } from '../../src/domain/fit.ts';
import { fitWords } from '../../src/domain/fit-words.ts';
import { facts } from './fit-samples.ts';

const found = (real: number, samples: number, relaxed: Fit['relaxed'] = []): Fit => ({
  fitting: Array.from({ length: real + samples }, (_, at) => ({
    practice: facts(`Практика ${at}`, { sample: at >= real }),
    points: 1,
    reasons: [],
  })),
  relaxed,
  notes: [],
});

it.each<[string, Fit, boolean, string]>([
  ['asks for risks first', found(3, 0), false, 'Риски не отмечены'],
  ['counts one', found(1, 0), true, 'Подходит 1 практика'],
  ['counts a few', found(2, 0), true, 'Подходят 2 практики'],
  ['counts samples apart', found(2, 3), true, 'Подходят 5 практик, из них образцов: 3'],
  ['says that all are samples', found(0, 5), true, 'Подходят 5 практик, все — образцы'],
  ['says that the only one is a sample', found(0, 1), true, 'Подходит 1 практика — образец'],
  [
    'does not call the nearest fitting',
    found(2, 0, ['cost']),
    true,
    'Всё сразу не сошлось. Ближе всего 2 практики',
  ],
])('the list %s', (_, fit, asked, words) => {
  expect(fitWords(fit, asked).replaceAll('\u00a0', ' ')).toBe(words);
});
