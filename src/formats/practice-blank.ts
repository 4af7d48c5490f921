import { strToU8, zipSync } from 'fflate';
import { boxesOf, type Question } from '../derive/practice-blank.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Empty rows for a list. */
const ROWS = 4;
/** A table with more columns does not fit the page and is turned upright. */
const COLUMNS = 6;
/** Width of the page between its margins, in twentieths of a point. */
const WIDTH = 9638;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const paragraph = (text: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${
    text && `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
  }</w:p>`;

const row = (cells: string[], widths: number[], header = false): string =>
  `<w:tr>${header ? '<w:trPr><w:tblHeader/></w:trPr>' : '<w:trPr><w:cantSplit/></w:trPr>'}${cells
    .map(
      (cell, at) =>
        `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
    )
    .join('')}</w:tr>`;

const table = (widths: number[], rows: string[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join('')}</w:tblGrid>${rows.join('')}</w:tbl>${paragraph('')}`;

const explained = ({ help, options, many }: Question): string =>
  [
    help,
    options.length > 0 ? `Варианты${many ? ' (можно несколько)' : ''}: ${options.join('; ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');

/** A longer list of choices stands above the table, where it has room. */
const CHOICES = 4;

/** What stands beside an empty box: the part's name, and what to write. */
const label = (part: Question): string =>
  paragraph(part.title) +
  paragraph(
    [
      explained(part.options.length > CHOICES ? { ...part, options: [] } : part),
      part.parts.map(({ title }) => title).join(', '),
    ]
      .filter(Boolean)
      .join(' '),
    'Hint',
  );

const printedChoices = (parts: readonly Question[]): string[] =>
  parts.flatMap(({ title, options, parts: inner }) => [
    ...(options.length > CHOICES ? [`${title}: ${options.join('; ')}.`] : []),
    ...printedChoices(inner),
  ]);

const choices = (parts: readonly Question[]): string =>
  printedChoices(parts.map((part) => ({ ...part, parts: [] })))
    .map((line) => paragraph(line, 'Hint'))
    .join('');

const upright = (parts: readonly Question[]): string => {
  // A table without a row is a fault to Word.
  if (parts.length === 0) return '';
  const widths = [3400, WIDTH - 3400];
  const rows = parts.map((part) => row([label(part), paragraph('')], widths));
  return choices(parts) + table(widths, rows);
};

const answer = (question: Question): string => {
  const parts = boxesOf(question.parts);
  if (parts.length === 0) {
    const lines = question.many ? ROWS : 1;
    return table(
      [WIDTH],
      Array.from({ length: lines }, () => row([paragraph('')], [WIDTH])),
    );
  }
  if (!question.many) {
    const tables = parts.filter((part) => part.many && part.parts.length > 0);
    return [
      upright(parts.filter((part) => !tables.includes(part))),
      ...tables.map((part) => paragraph(part.title) + answer(part)),
    ].join('');
  }
  if (parts.length > COLUMNS) return upright(parts) + upright(parts);
  const widths = Array.from({ length: parts.length }, () => Math.floor(WIDTH / parts.length));
  const rows = [
    row(parts.map(label), widths, true),
    ...Array.from({ length: ROWS }, () =>
      row(
        parts.map(() => paragraph('')),
        widths,
      ),
    ),
  ];
  return choices(parts) + table(widths, rows);
};

const style = (id: string, name: string, paragraphs: string, letters: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraphs}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;

const STYLES = `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style('Title', 'Title', '<w:spacing w:after="120"/>', '<w:b/><w:sz w:val="36"/>')}${style('Heading1', 'heading 1', '<w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="26"/>')}${style('Hint', 'Hint', '<w:keepNext/><w:spacing w:after="60"/>', '<w:color w:val="444444"/><w:sz w:val="18"/>')}<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="78725F"/>`).join('')}</w:tblBorders><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

const TITLE = 'Практика для банка управленческих практик';
const INTRO = [
  'Пишите то, что было. Не знаете числа — оставьте пусто: пустая строка честнее выдуманной. Строк не хватает — добавьте.',
  'Не пишите имён учеников, диагнозов, личных телефонов и личной почты. Имя взрослого и название школы публикуются только с письменного согласия.',
];

/** Every line that the blank prints by itself outside its boxes, so that a reader can tell what was written in. */
export const blankLines = (questions: readonly Question[]): string[] => [
  TITLE,
  ...INTRO,
  ...questions.flatMap((question) => [
    explained(question),
    ...printedChoices(boxesOf(question.parts)),
  ]),
];

/** The blank of a practice as a DOCX file that any office program opens: the same bytes for the same questions. */
export const blankDocx = (questions: readonly Question[]): Uint8Array => {
  const body = [
    paragraph(TITLE, 'Title'),
    ...INTRO.map((line) => paragraph(line)),
    ...questions.flatMap((question) => [
      paragraph(`${question.title}${question.required ? '' : ' (если есть)'}`, 'Heading1'),
      ...(explained(question) ? [paragraph(explained(question), 'Hint')] : []),
      answer(question),
    ]),
  ].join('');
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}${page}</w:body></w:document>`,
    'word/styles.xml': STYLES,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)])),
    // The earliest moment an archive can name: two builds are the same to the byte.
    { mtime: '1980-01-01T12:00:00' },
  );
};
