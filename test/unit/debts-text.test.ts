import { describe, expect, test } from 'vitest';
import { debtGroups, debtsAhead } from '../../src/domain/debts.ts';
import { debtsText } from '../../src/formats/debts.ts';
import { consent, owed } from './owed.ts';

describe('debts in order', () => {
  const debts = owed(consent('2023-04-01'), '2023-02-02');
  test('the most urgent kind first, the oldest first in it, days ahead apart', () => {
    expect(debtGroups(debts).map(({ kind }) => kind)).toEqual([
      'consent',
      'contacts',
      'proof',
      'recording',
      'review',
      'risk',
      'gap',
    ]);
    expect(debtGroups(debts)[2]?.debts.map(({ file }) => file)).toEqual([
      'roadmap/2022/1.2.md',
      'roadmap/2022/1.1.md',
    ]);
    expect(debtsAhead(debts).map(({ kind }) => kind)).toEqual(['consent']);
  });

  test('as text they say what to write once where one line serves all, and the day they stand for', () => {
    const text = debtsText(debts, '2023-02-02', 'content');
    expect(text.match(/done: true/g)).toHaveLength(1);
    expect(text).toMatch(/состояние на 2\sфевраля 2023 года/);
    expect(debtsText([], '2023-02-02', 'content')).toMatch(/^Долгов нет/);
  });
});
