import { expect, test } from 'vitest';
import { readHtml } from '../../src/integrations/import/html.ts';
import { readText } from '../../src/integrations/import/text.ts';
import { imported } from './imported.ts';

const HEADING = ['№ п/п', 'Мероприятие', 'Срок реализации', 'Исполнители', 'Задачи', 'Показатель'];
const rows = Array.from({ length: 5000 }, (_, at) => [
  `${Math.floor(at / 100) + 1}.${(at % 100) + 1}.`,
  `Проведение вебинара ${at} для общеобразовательных организаций проекта «500+»`,
  '16.03.2022',
  'Министерство, ГАУ ДПО «СОИРО»',
  'Организация методического сопровождения участников',
  '53 (100%) общеобразовательных организации приняли участие',
]);

test('A table of 5,000 rows gives 5,000 events from text and from a page, in time that grows with the rows', {
  timeout: 60_000,
}, () => {
  const text = (count: number) =>
    [HEADING, ...rows.slice(0, count)].map((row) => row.join('\t')).join('\n');
  const page = `<table>${[HEADING, ...rows].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const taking = (work: () => number) => {
    // The work alone: the machine's other work does not count.
    const start = process.cpuUsage();
    expect(work()).toBeGreaterThan(0);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  expect(imported(readHtml(page)).events).toHaveLength(5000);
  const read = (count: number) => imported(readText(text(count))).events.length;
  expect(read(5000)).toBe(5000);
  const small = Math.min(...[1, 2, 3].map(() => taking(() => read(500))));
  const large = Math.min(...[1, 2, 3].map(() => taking(() => read(5000))));
  // Ten times the rows; squared work would take a hundred times as long.
  expect(large / small).toBeLessThan(40);
});
