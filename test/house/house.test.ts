import { expect, test } from 'vitest';
import { all, imports, inside, read, source } from './source.ts';

/** Floors from the ground up; a file may import from its own floor and from those below. */
const FLOORS: [prefix: string, floor: number][] = [
  ['src/schema/', 0],
  ['src/domain/', 1],
  ['src/site.ts', 1],
  ['src/formats/', 2],
  ['src/derive/', 2],
  ['src/content.ts', 3],
  ['src/disk.ts', 3],
  ['src/integrations/', 3],
  ['src/content.config.ts', 3],
  ['src/styles/', 3],
  ['src/browser/', 3],
  ['src/components/', 4],
  ['src/layouts/', 5],
  ['src/pages/', 6],
];
const floorOf = (file: string) => FLOORS.find(([prefix]) => file.startsWith(prefix))?.[1];
const offenders = (files: string[], bad: (file: string) => boolean) => files.filter(bad);

test('every source file stands on a floor', () => {
  expect(offenders(source, (file) => floorOf(file) === undefined)).toEqual([]);
});

test('imports go down only', () => {
  const upward = source.flatMap((file) =>
    imports(file).flatMap((specifier) => {
      const target = inside(file, specifier);
      const floor = target ? floorOf(target) : undefined;
      return floor !== undefined && floor > (floorOf(file) ?? 0) ? [`${file} → ${target}`] : [];
    }),
  );
  expect(upward).toEqual([]);
});

test('only content.ts and content.config.ts know astro:content', () => {
  expect(offenders(source, (file) => imports(file).includes('astro:content'))).toEqual([
    'src/content.config.ts',
    'src/content.ts',
  ]);
});

test('components never query content', () => {
  const queries = offenders(
    source.filter((file) => /^src\/(?:components|layouts)\//.test(file)),
    (file) => /\bload\(\)|\bprose\(/.test(read(file)),
  );
  expect(queries).toEqual([]);
});

test('only site.ts reads the environment, and no floor but the reader’s browser reads the clock', () => {
  const env = offenders(source, (file) => /process\.env|import\.meta\.env/.test(read(file)));
  const clock = offenders(
    source.filter((file) => !file.startsWith('src/browser/')),
    (file) => /new Date\(\)|Date\.now\(\)/.test(read(file)),
  );
  expect({ env, clock }).toEqual({ env: ['src/site.ts'], clock: ['src/site.ts'] });
});

test('Node’s own modules are used only at the doors', () => {
  const users = offenders(source, (file) => imports(file).some((name) => name.startsWith('node:')));
  expect(users.filter((file) => !/^src\/(?:disk\.ts|integrations\/)/.test(file))).toEqual([]);
});

test('no file of code is longer than 200 lines', () => {
  expect(offenders(all, (file) => read(file).split('\n').length > 201)).toEqual([]);
});

test('no folder or file is a catch-all', () => {
  expect(
    all.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|managers?)(?:\.|\/)/.test(file)),
  ).toEqual([]);
});

test('no `any`, no left-over marks, no skipped tests', () => {
  const mark = new RegExp(
    [
      'TO' + 'DO',
      'FIX' + 'ME',
      String.raw`\.skip\(`,
      String.raw`\.only\(`,
      '@ts-ign' + 'ore',
      String.raw`:\s*any\b`,
      String.raw`as any\b`,
    ].join('|'),
  );
  const others = all.filter((file) => !file.startsWith('test/house/'));
  expect(offenders(others, (file) => mark.test(read(file)))).toEqual([]);
});

test('every export of plain code says what it is in one line above it', () => {
  const bare = source
    .filter(
      (file) =>
        /^src\/(?:schema|domain|formats|derive|disk|site|content\.ts|integrations|browser)/.test(
          file,
        ) && file.endsWith('.ts'),
    )
    .flatMap((file) => {
      const lines = read(file).split('\n');
      return lines.flatMap((line, index) =>
        /^export (?:const|function|class|interface|async)/.test(line) &&
        !/\*\/\s*$/.test(lines[index - 1] ?? '')
          ? [`${file}:${index + 1}`]
          : [],
      );
    });
  expect(bare.filter((place) => !place.startsWith('src/pages'))).toEqual([]);
});

test('colours are named in tokens only', () => {
  const colour = /#[0-9a-f]{3,8}\b(?![^<]*<\/a>)|\brgba?\(/i;
  const styled = source.filter(
    (file) => /\.(?:css|astro)$/.test(file) && !file.endsWith('tokens.css'),
  );
  const painted = styled.flatMap((file) => {
    const styles = file.endsWith('.css')
      ? [read(file)]
      : [...read(file).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '');
    return styles.some((style) => colour.test(style)) ? [file] : [];
  });
  expect(painted).toEqual([]);
});

test('there is one copy of zod', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, unknown> };
  expect(
    Object.keys(lock.packages).filter((path) => /(?:^|\/)node_modules\/zod$/.test(path)),
  ).toEqual(['node_modules/zod']);
});

test('the lock file names the packages of every platform, so that npm ci works on each', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const named = Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, ''));
  const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  expect(wanted.filter((name) => !named.includes(name))).toEqual([]);
});

test('package versions are exact', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(?:npm:[a-z-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
