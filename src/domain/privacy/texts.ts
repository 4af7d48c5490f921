import { strFromU8, unzipSync } from 'fflate';
import { endingOf } from '../attachment-names.ts';
import { rtfText } from '../rtf-text.ts';
import type { SourceFile } from '../source.ts';

const PLAIN = new Set(['md', 'yaml', 'yml', 'txt', 'csv', 'vtt']);
/** Parts of office files that hold what people read: texts, notes, headers, tables, who wrote it. */
const OFFICE: Record<string, RegExp> = {
  docx: /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)|docProps\/core)\.xml$/,
  xlsx: /^(?:xl\/(?:sharedStrings|comments\d*|worksheets\/sheet\d+)|docProps\/core)\.xml$/,
  pptx: /^(?:ppt\/(?:slides\/slide|notesSlides\/notesSlide)\d+|docProps\/core)\.xml$/,
  odt: /^(?:content|meta|styles)\.xml$/,
  ods: /^(?:content|meta)\.xml$/,
  odp: /^(?:content|meta)\.xml$/,
};
/** Parts are not read further than this: real texts are far below. */
const LARGEST = 20_000_000;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const cyrillic = new TextDecoder('windows-1251');

const decoded = (bytes: Uint8Array): string => {
  try {
    return utf8.decode(bytes);
  } catch {
    return cyrillic.decode(bytes);
  }
};

/** The text of a file that can be read at once: plain text as it is, RTF without its commands, office files part by part; null for the others and for broken ones. */
export const textOf = ({ file, bytes, special }: SourceFile): string | null => {
  const ending = endingOf(file);
  if (special) return null;
  if (ending === 'rtf') return rtfText(bytes);
  if (PLAIN.has(ending)) return decoded(bytes).replace(/\r\n?/g, '\n');
  const parts = OFFICE[ending];
  if (!parts) return null;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => parts.test(name) && originalSize < LARGEST,
    });
    return Object.values(files)
      .map((part) => wordsOf(strFromU8(part)))
      .join('\n');
  } catch {
    return null;
  }
};

/** Words of XML: letters that only formatting cut stand together, paragraphs and cells apart. */
const wordsOf = (xml: string): string =>
  xml
    .replace(
      /<\/(?:w:p|a:p|text:p|text:h|si|c|row|w:tc|table:table-cell)>|<(?:w:tab|w:br|text:tab|text:s|text:line-break)[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]*>/g, '');
