import { z } from 'zod';
import { text, url } from './fields.ts';

/** Files that may lie beside an entry: the ending of the name, and the kind readers are told. */
export const FILE_KINDS: Record<string, string> = {
  pdf: 'PDF',
  docx: 'DOCX',
  xlsx: 'XLSX',
  pptx: 'PPTX',
  odt: 'ODT',
  ods: 'ODS',
  odp: 'ODP',
  rtf: 'RTF',
  txt: 'TXT',
  csv: 'CSV',
  png: 'PNG',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  webp: 'WEBP',
  mp4: 'MP4',
  webm: 'WEBM',
  vtt: 'VTT',
};

/** A file that lies beside entries and is given to readers. */
export interface Attachment {
  /** Path inside the content folder: `documents/prikaz.pdf`. */
  file: string;
  /** Address inside the section: `/files/documents/prikaz.pdf`. */
  path: string;
  /** Kind in a reader's words: `PDF`. */
  kind: string;
  /** Bytes. */
  size: number;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  sha256: string;
  /** Of a picture: pixels as it is shown, upright, and SHA-256 of the file that its sizes are made from. */
  picture?: { width: number; height: number; source: string };
}

/** The name of a file that lies beside the entry; the check says when there is none. */
export const attachment = (title: string, description: string) =>
  z
    .string()
    .trim()
    .min(1)
    .meta({ title, description, format: 'attachment', examples: ['chek-list.pdf'] });

/** Files of an entry, none when the field is left out. */
export const files = z
  .array(
    z
      .strictObject({
        file: attachment('Файл', 'Имя файла, который лежит в той же папке: chek-list.pdf.'),
        title: text('Название', 'Что это за файл, словами для читателя.'),
      })
      .meta({ title: 'Файл' }),
  )
  .default([])
  .meta({
    title: 'Файлы',
    description:
      'Файлы, которые раздел отдаёт читателям. Положите их рядом с записью; вид, размер и контрольную сумму сайт найдёт сам.',
  });

/** What goes with a practice: each on another site or in a file of our own; the check wants one of the two. */
export const materials = z
  .array(
    z.strictObject({
      title: text('Название', 'Название материала.'),
      url: url('Адрес', 'Где взять, если материал на другом сайте.').optional(),
      file: attachment(
        'Файл',
        'Имя файла, который лежит рядом с записью, если материал у вас.',
      ).optional(),
    }),
  )
  .default([])
  .meta({
    title: 'Материалы',
    description: 'У каждого материала или адрес (url), или файл (file).',
  });
