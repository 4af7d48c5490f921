import { describe, expect, test } from 'vitest';
import { type Choice, NO_CHOICE } from '../../src/domain/program.ts';
import {
  addressOf,
  asksMore,
  choiceFrom,
  joined,
  tooMany,
} from '../../src/domain/program-address.ts';
import { BANK } from './program-bank.ts';

describe('the address of a programme', () => {
  test.each([
    ['nothing', '', {}],
    [
      'risks and practices, risks in their own order',
      '?risk=roditeli&risk=kadry&practice=c&practice=a',
      { risks: ['kadry', 'roditeli'], practices: ['c', 'a'] },
    ],
    [
      'what the school is',
      '?risk=kadry&setting=rural&size=under-100&stage=basic&stage=primary&cost=low',
      {
        risks: ['kadry'],
        setting: 'rural',
        size: 'under-100',
        stages: ['primary', 'basic'],
        cost: 'low',
      },
    ],
    [
      'a practice alone, with its main risks',
      '?practice=a',
      { risks: ['kadry'], practices: ['a'] },
    ],
    [
      'a practice once',
      '?risk=kadry&practice=a&practice=a',
      { risks: ['kadry'], practices: ['a'] },
    ],
    ['nobody we know', '?risk=nikto&practice=nichto', {}],
    ['no nonsense', '?risk=kadry&setting=%3Cscript%3E&stage=%20&cost=A', { risks: ['kadry'] }],
  ])('asks for %s', (_, search, choice) => {
    expect(choiceFrom(search, BANK)).toEqual({ ...NO_CHOICE, ...choice });
  });

  test('says everything a choice holds, so that a colleague sees the same', () => {
    const choice: Choice = {
      ...NO_CHOICE,
      risks: ['kadry'],
      practices: ['a', 'b'],
      stages: ['basic'],
      setting: 'rural',
      size: 'under-100',
      cost: 'low',
    };
    expect(choiceFrom(addressOf(choice), BANK)).toEqual(choice);
    expect(addressOf(NO_CHOICE)).toBe('');
  });
});

describe('a link opened over a draft', () => {
  const has: Choice = { ...NO_CHOICE, risks: ['kadry'], practices: ['a'], cost: 'low' };
  test.each([
    ['the same', '?risk=kadry&practice=a', false],
    ['less', '', false],
    ['one more risk', '?risk=roditeli', true],
    ['one more practice', '?risk=kadry&practice=b', true],
  ])('that names %s', (_, search, more) => {
    expect(asksMore(choiceFrom(search, BANK), has)).toBe(more);
  });

  test('adds to what was chosen and forgets nothing', () => {
    expect(joined(has, choiceFrom('?risk=roditeli&practice=c&setting=rural', BANK))).toEqual({
      ...has,
      risks: ['kadry', 'roditeli'],
      practices: ['a', 'c'],
      setting: 'rural',
    });
  });

  test.each([
    ['four risks', ['a', 'b', 'c', 'd'], false],
    ['a fifth', ['a', 'b', 'c', 'd', 'e'], true],
  ])('makes %s together', (_, risks, many) => {
    expect(tooMany(joined({ ...NO_CHOICE, risks: ['a', 'b'] }, { ...NO_CHOICE, risks }))).toBe(
      many,
    );
  });
});
