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
  return { parts: readHtml(found.value, merges), doubts };
};

/** Puts a mark into every paragraph that Word numbers by itself. */
const markNumbers = (node: Node): Node => {
  const children = node.children?.map(markNumbers);
  if (node.type !== 'paragraph' || !node.numbering?.isOrdered)
    return { ...node, ...(children && { children }) };
  const mark: Node = { type: 'run', children: [{ type: 'text', value: AUTO_NUMBER }] };
  return { ...node, children: [mark, ...(children ?? [])] };
};
