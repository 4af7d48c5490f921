import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { type Doubt, Unreadable } from '../../domain/import-doubt.ts';
import { AUTO_NUMBER, type Part } from '../../domain/import-grid.ts';
import { readHtml } from './html.ts';

/** As much of mammoth's document tree as is looked at here. */
interface Node {
  type: string;
  children?: Node[];
  value?: string;
  numbering?: { isOrdered: boolean } | null;
}

const LOST_MERGES = /cell merging may be incorrect/;

/** The paragraphs and tables of a Word document, merged cells kept. Throws Unreadable. */
export const readDocx = async (bytes: Uint8Array): Promise<{ parts: Part[]; doubts: Doubt[] }> => {
  const { html, merges, doubts } = await pageOf(bytes);
  return { parts: readHtml(html, merges), doubts };
};

/** A Word document as a page, and whether the page tells of merged cells. Throws Unreadable. */
export const pageOf = async (
  bytes: Uint8Array,
): Promise<{ html: string; merges: boolean; doubts: Doubt[] }> => {
  const revised = isRevised(bytes);
  const pictures = mammoth.images as unknown as {
    imgElement: (source: () => Promise<{ src: string }>) => typeof mammoth.images.dataUri;
  };
  let found: Awaited<ReturnType<typeof mammoth.convertToHtml>>;
  try {
    found = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: pictures.imgElement(async () => ({ src: '' })),
        transformDocument: markNumbers,
      },
    );
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Unreadable(
      `Документ Word повреждён и не читается (${why}). Откройте его в редакторе и сохраните заново в DOCX.`,
    );
  }
  const merges = !found.messages.some(({ message }) => LOST_MERGES.test(message));
  const doubts: Doubt[] = merges
    ? []
    : [
        {
          rule: 'file',
          at: null,
          what: 'Между ячейками таблицы стоят закладки или поля Word, и объединённые ячейки прочитать нельзя.',
          decision:
            'Пустые ячейки считаются объединёнными с ячейкой выше. Надёжнее удалить закладки (Вставка → Закладка) и повторить.',
        },
      ];
  if (revised)
    doubts.push({
      rule: 'file',
      at: null,
      what: 'В документе есть исправления (режим рецензирования), которые никто не принял и не отклонил.',
      decision:
        'Прочитано так, будто все приняты. Надёжнее принять или отклонить их в Word (Рецензирование → Принять все) и повторить.',
    });
  return { html: found.value, merges, doubts };
};

const LARGEST = 200_000_000;

/** Whether a document holds tracked changes; throws Unreadable when its text unpacks into more than any text has. */
const isRevised = (bytes: Uint8Array): boolean => {
  const large: string[] = [];
  let text: Uint8Array | undefined;
  try {
    text = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (originalSize > LARGEST) large.push(name);
        return name === 'word/document.xml' && large.length === 0;
      },
    })['word/document.xml'];
  } catch {
    // What is broken is told by the reader of the document itself.
    return false;
  }
  if (large.length > 0)
    throw new Unreadable(
      'Документ распаковывается больше чем в 200 мегабайт: для текста это слишком много. Сохраните его в Word заново, без вложений.',
    );
  return text !== undefined && /<w:(?:ins|del|moveFrom) /.test(new TextDecoder().decode(text));
};

/** Puts a mark into every paragraph that Word numbers by itself. */
const markNumbers = (node: Node): Node => {
  const children = node.children?.map(markNumbers);
  if (node.type !== 'paragraph' || !node.numbering?.isOrdered)
    return { ...node, ...(children && { children }) };
  const mark: Node = { type: 'run', children: [{ type: 'text', value: AUTO_NUMBER }] };
  return { ...node, children: [mark, ...(children ?? [])] };
};
