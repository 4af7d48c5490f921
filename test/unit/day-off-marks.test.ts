import { describe, expect, test } from 'vitest';
import { roadmapIcs } from '../../src/formats/roadmap-ics.ts';
import type { Setting } from '../../src/formats/setting.ts';
import { webinarsIcs } from '../../src/formats/webinars-ics.ts';
import { daysOf, shownOn, vevents } from './read-ics.ts';
import { setting } from './setting.ts';

/** The shipped content with fields of one event or meeting put in its place. */
const withFields = (
  collection: 'roadmap' | 'webinars',
  id: string,
  fields: Record<string, unknown>,
): Setting => ({
  ...setting,
  content: {
    ...setting.content,
    [collection]: setting.content[collection].map((entry) =>
      entry.id === id ? { ...entry, data: { ...entry.data, ...fields } } : entry,
    ),
  },
});
const shown = (text: string, day: string, number: string) =>
  shownOn(text, day).filter(({ summary }) => summary.includes(number));
const OFF = 'нерабочий день: Международный женский день';

describe('a meeting on a day off', () => {
  const calendars: [name: string, text: string, title: string][] = [
    ['the roadmap', roadmapIcs(setting), '2.7 Видеоконференции'],
    [
      'a role',
      roadmapIcs(setting, { id: 'regional-coordinator', name: 'Региональный координатор' }),
      '2.7 Видеоконференции',
    ],
    ['all meetings', webinarsIcs(setting), 'Совещание ФИОКО'],
    [
      'one meeting',
      webinarsIcs(setting, { webinar: 'regionalnye-koordinatory' }),
      'Совещание ФИОКО',
    ],
    [
      'a cycle',
      webinarsIcs(setting, {
        series: setting.content.webinars.find(({ id }) => id === 'regionalnye-koordinatory')?.data
          .series,
      }),
      'Совещание ФИОКО',
    ],
  ];
  test.each(calendars)(
    'is marked in the calendar of %s, and only on that day',
    (_, text, title) => {
      const [marked, ...more] = shown(text, '2022-03-08', title);
      expect(more).toEqual([]);
      expect(marked?.summary).toContain(OFF);
      expect(marked?.description).toMatch(/^8\sмарта, вторник: Международный женский день\. По /);
      const [plain] = shown(text, '2022-03-15', title);
      expect(plain?.summary).not.toContain('нерабочий');
      // A program that does not know entries for single days still shows them all here.
      expect(plain?.description).toMatch(
        /Нерабочие дни в этом сроке:\n8\sмарта.*\n3\sмая.*\n10\sмая/,
      );
    },
  );

  test('is not moved by itself: the days stay those of the order', () => {
    const [first] = vevents(roadmapIcs(setting)).filter(({ uid }) =>
      uid.startsWith('roadmap-2022-2.7@'),
    );
    expect(first && daysOf(first)).toContain('2022-03-08');
    expect(first && daysOf(first)).toHaveLength(22);
  });

  test('with hours keeps its hours, and stands for the right moment of the recurrence', () => {
    const text = webinarsIcs(
      withFields('webinars', 'regionalnye-koordinatory', { time: '10:00', end: '11:00' }),
    );
    expect(text).toContain('RECURRENCE-ID;TZID=Europe/Saratov:20220308T100000\r\n');
    expect(shown(text, '2022-03-08', 'Совещание ФИОКО')[0]?.summary).toContain(OFF);
  });

  test('that an editor takes out or moves away is not there to be marked', () => {
    for (const fields of [
      { except: ['2022-03-08'] },
      { moved: [{ from: '2022-03-08', to: '2022-03-09' }] },
    ]) {
      const text = roadmapIcs(withFields('roadmap', '2022/2.7', fields));
      expect(shown(text, '2022-03-08', '2.7')).toEqual([]);
      expect(text).not.toContain('RECURRENCE-ID;VALUE=DATE:20220308');
      expect(text).toContain('EXDATE;VALUE=DATE:20220308');
    }
  });

  test('is marked where it was moved onto one, and where it has one day alone', () => {
    const onto = withFields('roadmap', '2022/2.7', {
      moved: [{ from: '2022-02-22', to: '2022-02-23' }],
    });
    const [moved] = shown(roadmapIcs(onto), '2022-02-23', '2.7');
    expect(moved?.summary).toBe(
      '2.7 Видеоконференции ФИОКО (нерабочий день: День защитника Отечества)',
    );
    const alone = withFields('webinars', 'delegirovanie', { date: '2022-03-08' });
    const [one] = shownOn(webinarsIcs(alone, { webinar: 'delegirovanie' }), '2022-03-08');
    expect(one?.summary).toContain(OFF);
  });

  test('a deadline, which is no meeting, is not marked', () => {
    const by = withFields('roadmap', '2022/5.2', { deadline: 'до 9 мая 2022 года' });
    expect(shown(roadmapIcs(by), '2022-05-09', '5.2')[0]?.summary).not.toContain('нерабочий');
  });
});
