import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../../src/domain/collections.ts';
import { pathsOf } from '../../src/domain/urls.ts';
import { visibleContent } from '../../src/domain/visible.ts';
import { roadmapIcs } from '../../src/formats/roadmap-ics.ts';
import { roadmapData } from '../../src/formats/roadmap-json.ts';
import { amended } from './amended.ts';

const { content } = amended();
const on = (today: string) => visibleContent(content, today);

describe('addresses, calendars and data', () => {
  const now = on('2022-09-15');
  const absolute = (path: string) => `https://example.org${path}`;
  const setting = { content: now, today: '2022-09-15', absolute };

  test('an excluded event keeps its address and an amendment has one', () => {
    const paths = pathsOf(now, COLLECTIONS);
    expect(paths.has('/roadmap/2022/6.5/')).toBe(true);
    expect(paths.has('/roadmap/2022/2.18/')).toBe(true);
    expect(paths.has('/roadmap/2022/amendments/1/')).toBe(true);
    expect(pathsOf(on('2022-05-15'), COLLECTIONS).has('/roadmap/2022/amendments/1/')).toBe(false);
    expect([...paths].filter((path) => path.includes('/2022-'))).toEqual([]);
  });

  test('a changed event keeps its identity in calendars and says how many times it changed', () => {
    const entry = (today: string) =>
      roadmapIcs({ ...setting, content: on(today) })
        .replace(/\r\n /g, '')
        .split('BEGIN:VEVENT')
        .find((text) => text.includes('UID:roadmap-2022-5.4@'));
    expect(entry('2022-05-15')).toMatch(/DTSTAMP:20220221T000000Z\r\nDTSTART;VALUE=DATE:20220524/);
    expect(entry('2022-05-15')).not.toContain('SEQUENCE');
    expect(entry('2022-09-15')).toMatch(
      /DTSTAMP:20220901T000000Z\r\nLAST-MODIFIED:20220901T000000Z\r\nSEQUENCE:2\r\nDTSTART;VALUE=DATE:20220610/,
    );
    expect(roadmapIcs(setting)).not.toContain('UID:roadmap-2022-6.5@');
  });

  test('data holds the edition in force, its amendments and their documents', () => {
    const data = roadmapData(setting, 2022);
    expect(data.amendments?.map(({ date, url }) => [date, url])).toEqual([
      ['2022-05-16', 'https://example.org/roadmap/2022/amendments/1/'],
      ['2022-09-01', 'https://example.org/roadmap/2022/amendments/2/'],
    ]);
    const event = data.events.find(({ number }) => number === '5.4');
    expect(event?.deadline.text).toBe('до 10.06.2022');
    expect(event?.documents).toEqual([
      'prilozhenie-4-k-prikazu-201',
      'vymyshlennyy-prikaz-1',
      'vymyshlennyy-prikaz-2',
    ]);
    expect(roadmapData({ ...setting, content: on('2022-05-15') }, 2022).amendments).toBeUndefined();
  });
});
