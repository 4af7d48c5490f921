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

describe.each(['within', 'after'] as const)('«Мои сроки» built %s the year', (site) => {
  const { visit } = stand(site);

  test.each(ROLES)(
    '%s prints on one sheet, read before, within and after the year',
    async (role) => {
      const sheets: number[] = [];
      for (const now of ['2022-01-10T09:00:00Z', '2022-05-25T09:00:00Z', '2026-11-23T09:00:00Z']) {
        const pdf = await visit(
          `/roadmap/2022/roles/${role}/`,
          (page) => page.pdf({ preferCSSPageSize: true }),
          { now },
        );
        sheets.push(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0);
      }
      expect(sheets).toEqual([1, 1, 1]);
    },
  );
});
