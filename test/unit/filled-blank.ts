import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Box, boxesOf, type Question } from '../../src/derive/practice-blank.ts';
import { blankDocx } from '../../src/formats/practice-blank.ts';

type Fields = Record<string, unknown>;

const EMPTY = '<w:p></w:p>';
const ROW = /<w:tr>.*?<\/w:tr>/gs;
const TABLE = /<w:tbl>.*?<\/w:tbl>/gs;
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('');

/** Puts words into the empty boxes of a piece of the document, one after another. */
const put = (xml: string, words: readonly string[]): string => {
  const left = [...words];
  return xml.replaceAll(`</w:tcPr>${EMPTY}`, () => `</w:tcPr>${paragraphs(left.shift() ?? '')}`);
};

const at = (fields: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Fields | undefined)?.[key], fields);

/** A piece as often as there are answers, each copy filled. */
const copies = (xml: string, count: number, fill: (xml: string, index: number) => string) =>
  Array.from({ length: count }, (_, index) => fill(xml, index)).join(EMPTY);

/** The DOCX blank as the site gives it, filled in with the fields of an entry; `named` says the words of a reference. */
export const filledBlank = (
  questions: readonly Question[],
  data: Fields,
  named: (id: string) => string,
  touch = (xml: string) => xml,
): Uint8Array => {
  const wordsOf = (value: unknown, box: Question, options = box.options): string => {
    if (value === undefined) return '';
    if (!Array.isArray(value)) return String(named(String(value)));
    if (box.parts.length > 0)
      return value
        .map((item) =>
          box.parts
            .flatMap(({ key }) => at(item, [key]) ?? [])
            .map((one) => named(String(one)))
            .join(', '),
        )
        .join('\n');
    const words = value.map((one) => named(String(one)));
    return words.join(options.length > 0 ? '; ' : '\n');
  };
  const answer = (xml: string, question: Question, value: unknown): string => {
    if (value === undefined) return xml;
    const boxes: Box[] = boxesOf(question.parts);
    const tables = xml.match(TABLE) ?? [];
    const around = (inner: string) => {
      const first = xml.indexOf(tables[0] ?? '');
      const end = xml.lastIndexOf('</w:tbl>') + 8;
      return xml.slice(0, first) + inner + xml.slice(end);
    };
    const row = (fields: unknown) => boxes.map((box) => wordsOf(at(fields, box.path), box));
    if (boxes.length === 0) {
      const values = Array.isArray(value) ? value : [value];
      const [one = ''] = (tables[0] ?? '').match(ROW) ?? [];
      return around(
        `<w:tbl>${values.map((words) => put(one, [named(String(words))])).join('')}</w:tbl>`,
      );
    }
    const list = boxes.find((box) => box.many && box.parts.length > 0);
    if (!question.many && list) return answer(xml, list, at(value, list.path));
    if (!question.many) return put(xml, row(value));
    const items = value as Fields[];
    if (tables.length > 1)
      return around(
        copies(tables[0] ?? '', items.length, (table, index) => put(table, row(items[index]))),
      );
    const [head = '', one = ''] = (tables[0] ?? '').match(ROW) ?? [];
    return around(`<w:tbl>${head}${items.map((item) => put(one, row(item))).join('')}</w:tbl>`);
  };
  const files = unzipSync(blankDocx(questions));
  const [before = '', ...parts] = strFromU8(files['word/document.xml'] ?? new Uint8Array()).split(
    /(?=<w:p><w:pPr><w:pStyle w:val="Heading1"\/>)/,
  );
  const xml = parts.map((part, index) => {
    const question = questions[index];
    return question ? answer(part, question, data[question.key]) : part;
  });
  return zipSync({
    ...files,
    'word/document.xml': strToU8(touch([before, ...xml].join(''))),
  });
};
