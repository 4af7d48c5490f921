import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlacesNoted, packed, placesOn, unpacked } from '../../src/domain/search/pack.ts';

const PAGES = 50;
const worths = fc
  .array(fc.tuple(fc.nat(PAGES - 1), fc.integer({ min: 1, max: 100 })))
  .map((pairs) => new Map(pairs));

test('worths come out of the index as they went in', () => {
  fc.assert(
    fc.property(worths, (given) => {
      const out = unpacked(packed(given), PAGES);
      expect(new Map([...out.entries()].filter(([, worth]) => worth > 0))).toEqual(
        new Map([...given].toSorted(([a], [b]) => a - b)),
      );
    }),
  );
});

test('so do places, on the pages asked for', () => {
  const places = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(99)), {
    selector: ([page, place]) => page * 100 + place,
  });
  fc.assert(
    fc.property(places, fc.uniqueArray(fc.nat(9)), (given, pages) => {
      const sorted = given.toSorted(([a, at], [b, to]) => a - b || at - to);
      const noted = new PlacesNoted();
      for (const [page, place] of sorted) noted.add(page, place);
      const wanted = sorted.filter(([page]) => pages.includes(page));
      const byPage = Map.groupBy(wanted, ([page]) => page);
      expect(placesOn(noted.packed, new Set(pages))).toEqual(
        new Map([...byPage].map(([page, of]) => [page, of.map(([, place]) => place)])),
      );
    }),
  );
});
