import { describe, expect, test } from 'vitest';
import { type Choice, NO_CHOICE } from '../../src/domain/program.ts';
import { programSource } from '../../src/domain/program-content.ts';
import { type ProgramSource, packSource, unpackSource } from '../../src/domain/program-source.ts';
import { suggestions } from '../../src/domain/program-suggest.ts';
import { BANK } from './program-bank.ts';
import { setting } from './setting.ts';

const offered = (choice: Partial<Choice>) => suggestions(BANK, { ...NO_CHOICE, ...choice });
const ids = (choice: Partial<Choice>) =>
  offered(choice).practices.map(({ practice }) => practice.id);

describe('practices offered beside the programme', () => {
  test.each<[string, Partial<Choice>, string[]]>([
    ['none before a risk is chosen', {}, []],
    ['those that answer the risk, the weightier first', { risks: ['motivatsiya'] }, ['b', 'a']],
    [
      'one that was chosen stays in view though it answers nothing',
      { risks: ['roditeli'], practices: ['a'] },
      ['c', 'a'],
    ],
    [
      'none for a risk the bank has no answer to, but what was chosen',
      { risks: ['nikto'], practices: ['b'] },
      ['b'],
    ],
  ])('%s', (_, choice, expected) => expect(ids(choice)).toEqual(expected));

  test('the reason stands beside each in words, without saying again that it is a sample', () => {
    const both = offered({ risks: ['kadry', 'motivatsiya'] }).practices;
    const first = both.find(({ practice }) => practice.id === 'a');
    expect(first?.why).toMatch(
      /^Отвечает обоим вашим рискам: прежде всего «Кадры», заодно «Мотивация»;/,
    );
    expect(first?.why).not.toContain('образец');
  });

  test('what had to be given up is said', () => {
    const bank = {
      ...BANK,
      practices: BANK.practices.map((one) => ({ ...one, cost: 'high' as const })),
    };
    const { practices, notes } = suggestions(bank, { ...NO_CHOICE, risks: ['kadry'], cost: 'low' });
    expect([practices.length, notes]).toEqual([
      1,
      [expect.stringMatching(/затратами практик нет/)],
    ]);
  });
});

test('the source comes out of its packing as it went in', () => {
  const source = programSource(setting.content);
  const sent = JSON.parse(JSON.stringify(packSource(source))) as ProgramSource;
  expect(unpackSource(sent)).toEqual(source);
});
