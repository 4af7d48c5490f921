import { expect, test } from 'vitest';
import { inside, read, runtimeImports, source } from './source.ts';

test('scripts sent to readers import the domain only, and never zod', () => {
  const heavy = source
    .filter((file) => file.startsWith('src/browser/'))
    .flatMap((file) =>
      runtimeImports(file)
        .filter((specifier) => {
          const target = inside(file, specifier);
          return target ? !/^src\/(?:domain|browser)\//.test(target) : specifier === 'zod';
        })
        .map((specifier) => `${file} → ${specifier}`),
    );
  expect(heavy).toEqual([]);
});

test('what scripts load later, on a click, are the domain, formats or scripts, and no format brings zod', () => {
  const later = source
    .filter((file) => file.startsWith('src/browser/'))
    .flatMap((file) =>
      [...read(file).matchAll(/\bimport\(\s*'([^']+)'/g)].map(
        (match) => inside(file, match[1] ?? '') ?? match[1] ?? '',
      ),
    );
  const strange = later.filter((target) => !/^src\/(?:domain|browser|formats)\//.test(target));
  const seen = new Set<string>();
  const reach = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const specifier of runtimeImports(file)) {
      const target = inside(file, specifier);
      if (target) reach(target);
      else if (specifier === 'zod' || specifier.startsWith('node:'))
        strange.push(`${file} → ${specifier}`);
    }
  };
  for (const target of later.filter((name) => name.startsWith('src/formats/'))) reach(target);
  expect(strange).toEqual([]);
});
