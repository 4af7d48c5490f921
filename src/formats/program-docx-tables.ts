import {
  BorderStyle,
  convertMillimetersToTwip as mm,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { cleanText } from '../domain/clean-text.ts';
import type { Draft } from '../domain/program.ts';

/** Width of the sheet between its margins. */
const WIDTH = mm(165);
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const MARGINS = { top: mm(1), bottom: mm(1), left: mm(1.8), right: mm(1.8) };

const share = (percent: number): number => Math.round((WIDTH * percent) / 100);

const paragraphs = (text: string, bold = false): Paragraph[] =>
  cleanText(text)
    .split('\n')
    .map(
      (line) =>
        new Paragraph({
          children: [new TextRun({ text: line.trim(), bold, size: 22 })],
          spacing: { after: 0, line: 252 },
        }),
    );

/** A table with a header that repeats on every sheet and rows that are never torn; empty rows when it has none. */
export const grid = (
  columns: readonly [title: string, percent: number][],
  rows: readonly string[][],
): Table => {
  const row = (texts: readonly string[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: columns.map(
        ([, percent], at) =>
          new TableCell({
            width: { size: share(percent), type: WidthType.DXA },
            margins: MARGINS,
            children: paragraphs(texts[at] ?? '', header),
          }),
      ),
    });
  const filled = rows.length > 0 ? rows : [[], []];
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(([, percent]) => share(percent)),
    layout: TableLayoutType.FIXED,
    rows: [
      row(
        columns.map(([title]) => title),
        true,
      ),
      ...filled.map((texts) => row(texts, false)),
    ],
  });
};

const bare = (widths: readonly number[], rows: readonly (readonly TableCell[])[]): Table =>
  new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths.map(share),
    layout: TableLayoutType.FIXED,
    borders: { ...BARE, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: [...cells] })),
  });

const cell = (percent: number, lines: readonly string[], under = false): TableCell =>
  new TableCell({
    width: { size: share(percent), type: WidthType.DXA },
    borders: under ? { ...BARE, bottom: LINE } : BARE,
    verticalAlign: VerticalAlignTable.BOTTOM,
    margins: { left: 0, right: mm(1) },
    children: lines.map(
      (text) => new Paragraph({ text: cleanText(text), spacing: { before: 60, after: 0 } }),
    ),
  });

/** Who considered the programme and who approves it, with lines where a name or number is still missing. */
export const approval = ({ protocol, director }: Draft): Table =>
  bare(
    [58, 42],
    [
      [
        cell(58, [
          'Рассмотрено на педагогическом совете',
          `протокол № ${protocol.trim() || '________'}`,
          'от «___» ____________ 20___ г.',
        ]),
        cell(42, [
          'Утверждаю',
          `директор ${director.trim() || '____________________'}`,
          '«___» ____________ 20___ г.',
        ]),
      ],
    ],
  );

/** Lines to sign on, for the head of the school and the curator. */
export const signatures = ({ director, curator }: Draft): Table => {
  const line = (left: string, right: string, names: readonly [string, string]) => [
    cell(14, [left]),
    cell(33, [names[0]], true),
    cell(4, ['']),
    cell(14, [right]),
    cell(35, [names[1]], true),
  ];
  const by = (name: string) => (name.trim() ? `${' '.repeat(24)}${name.trim()}` : '');
  return bare(
    [14, 33, 4, 14, 35],
    [line('Директор', 'Куратор', [by(director), by(curator)]), line('Дата', 'Дата', ['', ''])],
  );
};
