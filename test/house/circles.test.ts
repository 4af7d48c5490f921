import { expect, test } from 'vitest';
import { imports, inside, source } from './source.ts';

test('no file imports itself through others, types included', () => {
  const targets = new Map(
    source.map((file) => [
      file,
      imports(file).flatMap((specifier) => inside(file, specifier) ?? []),
    ]),
  );
  const circles: string[] = [];
  const walked = new Set<string>();
  const follow = (file: string, way: string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || walked.has(file)) return;
    for (const target of targets.get(file) ?? []) follow(target, [...way, file]);
    walked.add(file);
  };
  for (const file of source) follow(file, []);
  expect(circles).toEqual([]);
});
