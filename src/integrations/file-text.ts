import mammoth from 'mammoth';
import type { FilePart } from '../domain/search-files.ts';
import { pdfText } from './pdf-text.ts';

type Reader = (bytes: Uint8Array, most: number) => Promise<FilePart[]>;

const pdf: Reader = async (bytes, most) =>
  (await pdfText(bytes, most)).map((part) => ({ ...part, text: flowing(part.text) }));

const docx: Reader = async (bytes) => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return [{ page: null, text: flowing(value) }];
};

const plain: Reader = async (bytes) => [{ page: null, text: flowing(decoded(bytes)) }];

/** Old Windows programs still save Russian text in an encoding of their own. */
const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
};

const READERS: Record<string, Reader> = { pdf, docx, txt: plain };

/** What a file says, page by page, and of a long PDF no more pages than hold `most` letters: PDF, DOCX and TXT are read; of any other, a damaged or a locked one only the name is known. */
export const fileText = async (
  name: string,
  bytes: Uint8Array,
  most = Infinity,
): Promise<FilePart[]> => {
  const read = READERS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  if (!read) return [];
  try {
    return (await read(bytes, most)).filter(({ text }) => text !== '');
  } catch {
    return [];
  }
};

/** One line of text: words that the layout had cut at the end of a line are whole again. */
const flowing = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/(\p{Ll})[-\u2010]\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
