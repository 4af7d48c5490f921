import { createHash } from 'node:crypto';
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
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readContent } from '../../src/disk.ts';
import { pdf, png } from '../made-files.ts';
import { buildSite } from '../sites.ts';
import { vevents } from '../unit/read-ics.ts';
import { wellFormedXml } from '../well-formed-xml.ts';
import { differing, digests, page, words } from './dist.ts';

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

describe('another region, with entries that readers may not see and titles of any letters,', () => {
  const HIDDEN = [pdf(), png(3, 3)] as const;
  let out = '';
  beforeAll(async () => {
    out = join(folder, 'khabarovsk');
    const content = copyOf('region');
    cpSync('test/fixtures/hidden', content, { recursive: true });
    for (const place of ['news', 'webinars', 'documents', 'practices']) {
      const [paper, picture] = HIDDEN;
      writeFileSync(join(content, place, 'taynik.pdf'), paper);
      writeFileSync(join(content, place, 'taynik.png'), picture);
    }
    const event = join(content, 'roadmap/2022/1.1.md');
    const named = readFileSync(event, 'utf8').replace(/^documents:/m, 'documents:\n  - taynik');
    writeFileSync(event, named);
    await buildSite(out, { CONTENT_DIR: content, TODAY: '2022-03-15' });
  }, 120_000);

  test('builds its own section from its own folder', () => {
    expect(page(out, '/')).toContain('Хабаровск');
    expect(page(out, '/')).not.toContain('Саратов');
    expect(existsSync(join(out, 'news/chernovik'))).toBe(false);
    expect(existsSync(join(out, 'news/budushchaya'))).toBe(false);
    expect(page(out, '/practices/staraya-praktika/')).toContain(
      'url=/practices/obrazets-praktiki/',
    );
    const calendar = page(out, '/calendar/webinars.ics');
    expect(calendar).toContain('DTSTART;TZID=Asia/Vladivostok:20220316T100000');
    expect(calendar).toContain('TZOFFSETTO:+1000');
  });

  test('leaves no trace of drafts and of days to come: not in pages, feeds, calendars, data, search or files', () => {
    const secret = /тайник|taynik/i;
    const said = (path: string): string => {
      const bytes = readFileSync(join(out, path));
      return /\.(?:xlsx|docx)$/.test(path)
        ? Object.values(unzipSync(bytes))
            .map((part) => Buffer.from(part).toString())
            .join('')
        : bytes.toString();
    };
    const sums = HIDDEN.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    const published = Object.entries(digests(out));
    const traces = published.filter(
      ([path, sum]) => secret.test(path) || secret.test(said(path)) || sums.includes(sum),
    );
    expect(published.some(([path]) => path.endsWith('.xlsx'))).toBe(true);
    expect(traces).toEqual([]);
  });

  test('gives titles of any letters whole to feeds, calendars, data and pages', () => {
    const title = 'Образец ]]> & «ШНОР» <b>1</b> 👩‍🏫🎉 до конца, строго; \\ всё';
    const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');
    const xml = ['/news/rss.xml', '/webinars/rss.xml', '/sitemap-0.xml', '/sitemap-index.xml'];
    expect(xml.filter((path) => !wellFormedXml(page(out, path)))).toEqual([]);
    const inXml = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    for (const path of xml.slice(0, 2)) expect(plain(page(out, path))).toContain(inXml);
    const titles = JSON.parse(page(out, '/news/feed.json')).items.map((item: { title: string }) =>
      plain(item.title),
    );
    expect(titles).toContain(title);
    const calendar = page(out, '/calendar/webinars.ics');
    expect(vevents(calendar).map(({ summary }) => plain(summary))).toContain(title);
    const octets = calendar.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBe(75);
    expect(words(page(out, '/news/shumnaya/'))).toContain('Образец ]]&gt; & «ШНОР» &lt;b&gt;1');
  });
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

test('mistakes in content leave the published site as it was, and the build tells of each what the check tells', async () => {
  const out = join(folder, 'kept');
  cpSync(sites.within, out, { recursive: true });
  const before = digests(out);
  const broken = copyOf('broken');
  writeFileSync(join(broken, 'news/a.md'), '---\ntitle: А\ndate: 2022-02-31\nsummary: Б\n---\nВ\n');
  writeFileSync(join(broken, 'topics/b.yaml'), 'name: Тема: вторая\n');
  writeFileSync(join(broken, 'news/c.pdf'), pdf().slice(0, -10));
  const failure = await buildSite(out, { CONTENT_DIR: broken }).then(
    () => null,
    (error: { code: number; stderr: string }) => error,
  );
  expect(failure?.code).toBe(1);
  expect(failure?.stderr).toMatch(
    /news\/a\.md:3[\s\S]*в феврале 2022 года 28 дней[\s\S]*date: 2022-02-28/,
  );
  const errors = readContent(broken).issues.filter(({ severity }) => severity === 'error');
  const named = new Set(errors.map(({ file }) => file));
  expect([...named]).toEqual(['news/a.md', 'news/c.pdf', 'topics/b.yaml']);
  for (const { file, line, message } of errors) {
    expect(failure?.stderr).toContain(`${file}:${line}\n`);
    expect(failure?.stderr).toContain(message);
  }
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
