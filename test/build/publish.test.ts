import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSite } from '../sites.ts';
import { differing, digests, page } from './dist.ts';

const sites = inject('sites');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'section-publish-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const copyOf = (name: string): string => {
  const target = join(folder, name);
  cpSync('test/fixtures/khabarovsk', target, { recursive: true });
  return target;
};

test('two builds with one day are the same to the byte, in another folder, zone and locale', async () => {
  const again = join(folder, 'again', 'deeper');
  await buildSite(again, {
    TODAY: '2022-03-15',
    TZ: 'America/Lima',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'C',
  });
  expect(differing(again, sites.within)).toEqual([]);
});

test('another region builds its own section from its own folder', async () => {
  const out = join(folder, 'khabarovsk');
  await buildSite(out, { CONTENT_DIR: 'test/fixtures/khabarovsk', TODAY: '2022-03-15' });
  expect(page(out, '/')).toContain('Хабаровск');
  expect(page(out, '/')).not.toContain('Саратов');
  expect(existsSync(join(out, 'news/chernovik'))).toBe(false);
  expect(existsSync(join(out, 'news/budushchaya'))).toBe(false);
  expect(page(out, '/practices/staraya-praktika/')).toContain('url=/practices/obrazets-praktiki/');
  const calendar = page(out, '/calendar/webinars.ics');
  expect(calendar).toContain('DTSTART;TZID=Asia/Vladivostok:20220316T100000');
  expect(calendar).toContain('TZOFFSETTO:+1000');
});

test('a contradiction that an editor has acknowledged is told on the pages of both events, a day off on its own', async () => {
  const out = join(folder, 'acknowledged');
  const known = copyOf('known');
  const change = (file: string, from: string, to: string) => {
    const path = join(known, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  const reason = 'Спросите куратора о сроках.';
  const note = `acknowledged:\n  - rule: roadmap-order\n    with: "1.1"\n    reason: ${reason}`;
  change('roadmap/2022/1.2.md', 'actions:', `after: [2022/1.1]\n${note}\nactions:`);
  change('site.yaml', 'year:', 'holidays:\n  - date: 2022-03-16\n    name: День края\nyear:');
  const { stdout } = await buildSite(out, { CONTENT_DIR: known, TODAY: '2022-03-15' });
  expect(stdout).toMatch(/2\sпредупреждения, показать: npm run check/);
  expect(stdout).not.toContain('Внимание');
  for (const number of ['1.1', '1.2']) {
    expect(page(out, `/roadmap/2022/${number}/`)).toMatch(/Противоречие в приказе[\s\S]*Как быть/);
  }
  expect(page(out, '/roadmap/2022/1.2/')).toContain('День края');
  expect(page(out, '/roadmap/2022/1.1/')).not.toContain('День края');
  expect(page(sites.within, '/roadmap/2022/5.4/')).not.toContain('Противоречие в приказе');
});

test('a mistake in content leaves the published site as it was and says where it is', async () => {
  const out = join(folder, 'kept');
  cpSync(sites.within, out, { recursive: true });
  const before = digests(out);
  const broken = copyOf('broken');
  writeFileSync(join(broken, 'news/a.md'), '---\ntitle: А\ndate: 2022-02-31\nsummary: Б\n---\nВ\n');
  const failure = await buildSite(out, { CONTENT_DIR: broken }).then(
    () => null,
    (error: { code: number; stderr: string }) => error,
  );
  expect(failure?.code).toBe(1);
  expect(failure?.stderr).toMatch(
    /news\/a\.md:3[\s\S]*в феврале 2022 года 28 дней[\s\S]*date: 2022-02-28/,
  );
  expect(digests(out)).toEqual(before);
  expect(readdirSync(folder).filter((name) => name.startsWith('.kept'))).toEqual([]);
});

test('a build never replaces a folder that is not a site', async () => {
  const out = join(folder, 'papers');
  cpSync('test/fixtures/khabarovsk', out, { recursive: true });
  const failure = await buildSite(out, {}).then(
    () => null,
    (error: { code: number; stderr: string }) => error,
  );
  expect(failure?.stderr).toContain('лежит не этот сайт');
  expect(existsSync(join(out, 'site.yaml'))).toBe(true);
});
