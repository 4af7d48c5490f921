import { strFromU8, unzipSync } from 'fflate';

/** A cell as Excel sees it: text, or a number with the format it is shown in. */
export type XlsxCell = string | { value: number; format: string } | null;

const entity = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name as 'amp'],
  );

/** Reads an Excel book of one sheet back: its name, cells by rows, XML of the sheet and of the styles. */
export const readXlsx = (book: Uint8Array) => {
  const files = unzipSync(book);
  const file = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const sheet = file('xl/worksheets/sheet1.xml');
  const styles = file('xl/styles.xml');
  const words = [
    ...file('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g),
  ].map((match) => entity(match[1] ?? ''));
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map((match) => [
      match[1],
      match[2] ?? '',
    ]),
  );
  const looks = [
    ...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf ([^>]*)>/g),
  ];
  const formatOf = (style: string | undefined) =>
    formats.get(/numFmtId="(\d+)"/.exec(looks[Number(style)]?.[1] ?? '')?.[1] ?? '') ?? '';
  const cell = (attributes: string, body: string): XlsxCell => {
    const value = /<v>([^<]*)<\/v>/.exec(body)?.[1];
    if (value === undefined) return null;
    if (attributes.includes('t="s"')) return words[Number(value)] ?? null;
    return { value: Number(value), format: formatOf(/ s="(\d+)"/.exec(attributes)?.[1]) };
  };
  const rows = [...sheet.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map((row) =>
    [...(row[1] ?? '').matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map((match) => ({
      column: /r="([A-Z]+)/.exec(match[1] ?? '')?.[1] ?? '',
      cell: cell(` ${match[1]}`, match[2] ?? ''),
    })),
  );
  const name = /<sheet [^>]*name="([^"]*)"/.exec(file('xl/workbook.xml'))?.[1];
  return { name, rows, sheet, styles };
};
