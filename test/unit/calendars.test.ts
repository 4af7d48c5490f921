import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../src/domain/roadmap.ts';
import { stretchesOf } from '../../src/domain/stretch.ts';
import { webinarsOf } from '../../src/domain/webinars.ts';
import { roadmapHolds, roadmapIcs } from '../../src/formats/roadmap-ics.ts';
import { webinarsHold, webinarsIcs } from '../../src/formats/webinars-ics.ts';
import { daysOf, parse, vevents } from './read-ics.ts';
import { setting } from './setting.ts';

describe('календарь дорожной карты', () => {
  const read = vevents(roadmapIcs(setting));

  test('дни повторений те же, что читаются из приказа', () => {
    const recurring = eventsOf(setting.content, 2022, setting.today).filter(
      ({ deadline }) => deadline.rrule.length > 0,
    );
    expect(recurring.map(({ number }) => number)).toEqual(['2.6', '2.7', '3.1']);
    for (const { number, deadline } of recurring) {
      const own = read.filter(
        ({ uid }) =>
          uid === `roadmap-2022-${number}@saratov.500plus` ||
          uid.startsWith(`roadmap-2022-${number}-`),
      );
      expect(own).toHaveLength(deadline.rrule.length);
      expect(own.flatMap(daysOf).sort()).toEqual(deadline.occurrences);
    }
  });

  test('у каждой записи своё имя, целый адрес и штамп по дню приказа', () => {
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
    for (const { component } of read) {
      expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2022-02-21T00:00:00Z');
      expect(component.getFirstPropertyValue('url')).toMatch(
        /^https:\/\/example\.ru\/500plus\/roadmap\/2022\/\d\.\d+\/$/,
      );
    }
  });

  test('имена и штампы не зависят от адреса сайта, а файл — от дня сборки', () => {
    const elsewhere = vevents(
      roadmapIcs({ ...setting, absolute: (path) => `http://localhost${path}` }),
    );
    expect(elsewhere.map(({ uid }) => uid)).toEqual(read.map(({ uid }) => uid));
    expect(roadmapIcs({ ...setting, today: '2026-11-23' })).toBe(roadmapIcs(setting));
  });

  const entry = (number: string) =>
    read.find(({ uid }) => uid === `roadmap-2022-${number}@saratov.500plus`);
  const bounds = (number: string) => [
    entry(number)?.startDate.toString(),
    entry(number)?.endDate.toString(),
  ];

  test('«до 25.03.2022» — весь последний день, со словом «до» в названии', () => {
    expect(bounds('5.2')).toEqual(['2022-03-25', '2022-03-26']);
    expect(entry('5.2')?.summary).toMatch(/^До 25 марта: 5\.2 /);
  });

  test('промежуток до двух месяцев — полоса, конец не входит', () => {
    expect(bounds('4.1')).toEqual(['2022-02-14', '2022-03-02']);
    expect(bounds('1.7')).toEqual(['2022-03-01', '2022-04-01']);
    expect(entry('4.1')?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('длинный промежуток отмечен последним днём', () => {
    expect(bounds('2.11')).toEqual(['2022-12-31', '2023-01-01']);
    expect(entry('2.11')?.summary).toMatch(/^Последний день: 2\.11 /);
  });

  test('сроков без дня в календаре нет, и сказано сколько', () => {
    const all = eventsOf(setting.content, 2022, setting.today);
    const inside = new Set(read.map(({ uid }) => /roadmap-2022-(\d+\.\d+)/.exec(uid)?.[1]));
    const left = all.filter(({ number }) => !inside.has(number));
    const dayless = all.filter(({ deadline }) =>
      /^(?:постоянно|в течение года|еженедельно)$/.test(deadline.text),
    );
    expect(left.map(({ number }) => number)).toEqual(dayless.map(({ number }) => number));
    expect(left.length).toBeGreaterThan(0);
    const description = parse(roadmapIcs(setting)).getFirstPropertyValue('x-wr-caldesc');
    expect(description).toContain(`нет ${left.length}\u00a0событий`);
  });

  test('в календаре роли только её сроки', () => {
    const curator = vevents(roadmapIcs(setting, { id: 'curator', name: 'Куратор' })).map(
      ({ uid }) => uid,
    );
    expect(curator).toContain('roadmap-2022-4.1@saratov.500plus');
    expect(curator).not.toContain('roadmap-2022-1.1@saratov.500plus');
  });
});

test('число событий на странице подписки то же, что в файлах', () => {
  const names = (text: string) =>
    new Set(vevents(text).map(({ component }) => String(component.getFirstPropertyValue('url'))));
  for (const { id, data } of setting.content.roles) {
    expect(roadmapHolds(setting, id).held).toBe(
      names(roadmapIcs(setting, { id, name: data.name })).size,
    );
  }
  const all = roadmapHolds(setting);
  expect(all.held).toBe(names(roadmapIcs(setting)).size);
  expect(all.held + all.left).toBe(setting.content.roadmap.length);
  const days = (series?: string) =>
    vevents(webinarsIcs(setting, { series })).flatMap(daysOf).length;
  for (const { id } of setting.content.series) {
    expect(webinarsHold(setting, id).held).toBe(days(id));
  }
  const dayless = webinarsOf(setting.content, setting.today).filter(
    ({ days }) => days.length === 0,
  );
  expect(webinarsHold(setting)).toEqual({ held: days(), left: dayless.length });
});

test('полосы повторения делят его дни между собой', () => {
  for (const { deadline } of eventsOf(setting.content, 2022, setting.today)) {
    const stretches = stretchesOf(deadline);
    if (deadline.rrule.length > 0)
      expect(stretches.flatMap(({ days }) => days)).toEqual(deadline.occurrences);
    else expect(stretches).toEqual([]);
  }
});

describe('календарь встреч', () => {
  test('дни встреч те же, что на страницах', () => {
    const read = vevents(webinarsIcs(setting));
    for (const webinar of webinarsOf(setting.content, setting.today)) {
      const own = read.filter(({ uid }) =>
        [`webinar-${webinar.id}`, `webinar-${webinar.id}.2`].includes(uid.replace(/@.*/, '')),
      );
      expect(own.flatMap(daysOf).sort(), webinar.id).toEqual(webinar.days);
    }
  });

  test('встреча со своим днём стоит в этот день, хотя её событие повторяется', () => {
    const webinars = setting.content.webinars.map((entry) =>
      entry.id === 'regionalnye-koordinatory'
        ? { ...entry, data: { ...entry.data, date: '2022-03-15', time: '14:00', end: '15:00' } }
        : entry,
    );
    const [event, ...more] = vevents(
      webinarsIcs(
        { ...setting, content: { ...setting.content, webinars } },
        { webinar: 'regionalnye-koordinatory' },
      ),
    );
    expect(more).toEqual([]);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      '2022-03-15T14:00:00',
      '2022-03-15T15:00:00',
    ]);
  });

  test('календарь цикла и одной встречи уже общего', () => {
    const series = vevents(webinarsIcs(setting, { series: 'upravlenie-so-smyslom' })).map(
      ({ uid }) => uid,
    );
    expect(series).toContain('webinar-delegirovanie@saratov.500plus');
    expect(series.length).toBeLessThan(vevents(webinarsIcs(setting)).length);
    expect(
      vevents(webinarsIcs(setting, { webinar: 'delegirovanie' })).map(({ uid }) => uid),
    ).toEqual(['webinar-delegirovanie@saratov.500plus']);
  });
});
