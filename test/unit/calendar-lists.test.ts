import { expect, test } from 'vitest';
import { roadmapIcs } from '../../src/formats/roadmap-ics.ts';
import { webinarsIcs } from '../../src/formats/webinars-ics.ts';
import { vevents } from './read-ics.ts';
import { setting } from './setting.ts';

/** What the calendar holds of an event with this deadline: title, first day, day after the last. */
const entriesFor = (deadline: string) => {
  const roadmap = setting.content.roadmap.map((entry) =>
    entry.id === '2022/5.2' ? { ...entry, data: { ...entry.data, deadline } } : entry,
  );
  return vevents(roadmapIcs({ ...setting, content: { ...setting.content, roadmap } }))
    .filter(({ uid }) => /^roadmap-2022-5\.2(?:-\d+)?@/.test(uid))
    .map(({ summary, startDate, endDate }) =>
      [summary.replace(/5\.2.*/, '').trim(), startDate, endDate].join(' ').trim(),
    );
};

const CASES: [wording: string, entries: string[]][] = [
  ['15.03.2022, 20.04.2022', ['2022-03-15 2022-03-16', '2022-04-20 2022-04-21']],
  [
    'до 1 июня и до 1 ноября 2022 г.',
    ['До 1 июня: 2022-06-01 2022-06-02', 'До 1 ноября: 2022-11-01 2022-11-02'],
  ],
  ['март, июнь 2022 года', ['2022-03-01 2022-04-01', '2022-06-01 2022-07-01']],
  [
    '14.02.2022 – 30.03.2022, 15.06.2022 – 01.11.2022',
    ['2022-02-14 2022-03-31', 'Последний день: 2022-11-01 2022-11-02'],
  ],
];
test.each(CASES)('«%s» puts each of its days or stretches into the calendar apart', (text, own) => {
  expect(entriesFor(text)).toEqual(own);
});

test('the second run of one meeting and a meeting whose name ends in -2 are told apart', () => {
  const twin = setting.content.webinars.find(({ id }) => id === 'regionalnye-koordinatory');
  if (!twin) throw new Error('no such meeting');
  const webinars = [
    twin,
    { ...twin, id: `${twin.id}-2`, data: { ...twin.data, date: '2022-03-16' } },
  ];
  const uids = vevents(webinarsIcs({ ...setting, content: { ...setting.content, webinars } })).map(
    ({ uid }) => uid,
  );
  expect(new Set(uids).size).toBe(uids.length);
});
