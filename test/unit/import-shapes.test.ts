import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../src/integrations/import/docx.ts';
import { imported } from './imported.ts';
import { word } from './word.ts';

const HEADING = ['№ п/п', 'Мероприятие', 'Срок реализации', 'Исполнители', 'Задачи', 'Показатель'];
const row = (number: string, title: string) => [
  number,
  title,
  'до 25.03.2022',
  'Кураторы',
  'Задача',
  '53 школы',
];

test('Sections named above their tables begin their own numbering', async () => {
  const { parts } = await readDocx(
    await word(
      'Раздел I. Организация',
      [HEADING, row('1.', 'Отбор'), row('2.', 'Приказ')],
      'Раздел II. Сопровождение',
      [HEADING, row('1.', 'Вебинар')],
    ),
  );
  const { plan, events, doubts } = imported(parts);
  expect(plan.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Организация',
    '2 Сопровождение',
  ]);
  expect(events.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1.1 Отбор',
    '1.2 Приказ',
    '2.1 Вебинар',
  ]);
  expect(doubts.filter(({ rule }) => rule === 'text' || rule === 'section')).toEqual([]);
});

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const raw = (title: string) =>
  zipSync({
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${W}"><w:body><w:tbl>${[HEADING, row('1.1.', title)]
        .map(
          (cells) =>
            `<w:tr>${cells.map((text) => `<w:tc><w:p>${text.startsWith('<') ? text : run(text)}</w:p></w:tc>`).join('')}</w:tr>`,
        )
        .join('')}</w:tbl></w:body></w:document>`,
    ),
  });

test('Tracked changes are read as accepted, and told of', async () => {
  const gone = '<w:del w:id="1" w:author="а"><w:r><w:delText>старых </w:delText></w:r></w:del>';
  const put = `<w:ins w:id="2" w:author="а">${run('новых ')}</w:ins>`;
  const { parts, doubts } = await readDocx(raw(`${run('Отбор ')}${gone}${put}${run('школ')}`));
  expect(imported(parts).events[0]?.title).toBe('Отбор новых школ');
  expect(doubts.map(({ what }) => what)).toEqual([expect.stringMatching(/режим рецензирования/)]);
  expect((await readDocx(raw(run('Отбор школ')))).doubts).toEqual([]);
});

test('A document that unpacks into hundreds of megabytes is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(201_000_000) }, { level: 1 });
  await expect(readDocx(bomb)).rejects.toThrow(/больше чем в 200 мегабайт/);
});
