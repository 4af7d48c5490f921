import { describe, expect, test } from 'vitest';
import { stand } from './stand.ts';

const ROLES = [
  'school',
  'curator',
  'municipal-coordinator',
  'regional-coordinator',
  'institute',
  'ministry',
  'chairs',
];

describe.each([
  ['within', ['2022-01-10', '2022-05-25', '2026-11-23']],
  ['after', ['2026-11-23']],
] as const)('«Мои сроки» built %s the year', (site, days) => {
  const { visit } = stand(site);

  test.each(ROLES)(`%s prints on one sheet, read on ${days.join(', ')}`, async (role) => {
    const sheets: number[] = [];
    for (const day of days) {
      const pdf = await visit(
        `/roadmap/2022/roles/${role}/`,
        (page) => page.pdf({ preferCSSPageSize: true }),
        { now: `${day}T09:00:00Z` },
      );
      sheets.push(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0);
    }
    expect(sheets).toEqual(days.map(() => 1));
  });
});
