import { getDocumentProxy } from 'unpdf';
import type { FilePart } from '../domain/search-files.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

// The reader takes the bytes away from their owner, and refuses Node's own kind: it gets a plain copy.
const opened = async <T>(
  bytes: Uint8Array,
  look: (document: Document) => Promise<T>,
): Promise<T> => {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    return await look(document);
  } finally {
    await document.cleanup();
  }
};

const textOn = async (page: Page): Promise<string> => {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
};

/** The text of a PDF page by page, and of a long one no more pages than hold `most` letters. Throws when it cannot be read. */
export const pdfText = (bytes: Uint8Array, most = Infinity): Promise<FilePart[]> =>
  opened(bytes, async (document) => {
    const parts: FilePart[] = [];
    let letters = 0;
    for (let page = 1; page <= document.numPages && letters <= most; page++) {
      const text = await textOn(await document.getPage(page));
      parts.push({ page, text });
      letters += text.length;
    }
    return parts;
  });

/** What notes, filled fields and links of a page say. */
const besideText = async (page: Page): Promise<string[]> => {
  const notes = (await page.getAnnotations()) as Record<string, unknown>[];
  return notes.flatMap(({ contentsObj, fieldValue, url, unsafeUrl }) =>
    [(contentsObj as { str?: unknown } | undefined)?.str, fieldValue, url ?? unsafeUrl].filter(
      (said) => typeof said === 'string',
    ),
  );
};

/** All that a PDF tells a reader: its pages with their notes, fields and links, then its properties without a page. Throws when it cannot be read. */
export const pdfWhole = (bytes: Uint8Array): Promise<FilePart[]> =>
  opened(bytes, async (document) => {
    const parts: FilePart[] = [];
    for (let page = 1; page <= document.numPages; page++) {
      const own = await document.getPage(page);
      parts.push({ page, text: [await textOn(own), ...(await besideText(own))].join('\n') });
      own.cleanup();
    }
    const { info, metadata } = await document.getMetadata();
    const said = [...Object.values(info), ...[...(metadata ?? [])].flat(2)];
    const properties = said.filter((one) => typeof one === 'string').join('\n');
    return [...parts, { page: null, text: properties }];
  });
