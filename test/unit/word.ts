import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

/** A cell of a Word table in a test: its paragraphs, the columns and rows it covers, Word's own number. */
export interface WordCell {
  text: string;
  cols?: number;
  rows?: number;
  auto?: boolean;
}

export type WordTable = (string | WordCell)[][];

const cell = (given: string | WordCell): TableCell => {
  const {
    text,
    cols = 1,
    rows = 1,
    auto = false,
  } = typeof given === 'string' ? { text: given } : given;
  const children = text
    .split('\n')
    .map(
      (line) =>
        new Paragraph({ text: line, ...(auto && { numbering: { reference: 'auto', level: 0 } }) }),
    );
  return new TableCell({ children, columnSpan: cols, rowSpan: rows });
};

/** A Word document of paragraphs and tables. */
export const word = (...blocks: (string | WordTable)[]): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          { reference: 'auto', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] },
        ],
      },
      sections: [
        {
          children: blocks.map((block) =>
            typeof block === 'string'
              ? new Paragraph(block)
              : new Table({ rows: block.map((row) => new TableRow({ children: row.map(cell) })) }),
          ),
        },
      ],
    }),
  );
