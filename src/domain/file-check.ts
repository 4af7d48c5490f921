import { FILE_KINDS } from '../schema/attachments.ts';
import { endingOf } from './attachment-names.ts';
import { type FileCheck, type FileFault, fault, MEGABYTE } from './file-fault.ts';
import { signatureOf } from './file-signature.ts';
import { sizeWords } from './file-size.ts';
import { checkOffice, officeKind } from './office-check.ts';
import { checkPdf } from './pdf-check.ts';
import { checkPicture } from './picture-check.ts';
import type { SourceFile } from './source.ts';
import { checkSvg } from './svg-check.ts';
import { checkCsv, checkRtf, checkText } from './text-file-check.ts';
import { checkVideo } from './video-check.ts';

const CHECKS: Record<string, FileCheck> = {
  pdf: checkPdf,
  docx: checkOffice,
  xlsx: checkOffice,
  pptx: checkOffice,
  odt: checkOffice,
  ods: checkOffice,
  odp: checkOffice,
  jpg: checkPicture,
  png: checkPicture,
  webp: checkPicture,
  rtf: checkRtf,
  svg: checkSvg,
  txt: checkText,
  csv: checkCsv,
  vtt: checkText,
  mp4: checkVideo,
};

const LARGEST = 50 * MEGABYTE;

/** Whether the inside of files with this ending is known. */
export const canLookInto = (ending: string): boolean => Object.hasOwn(CHECKS, kindBy(ending));

const kindBy = (ending: string): string => (ending === 'jpeg' ? 'jpg' : ending);

/** What is wrong with the inside of a file: it is another kind than its name says, cut short, locked or unsafe. */
export const checkInside = (source: SourceFile): FileFault[] => {
  const { file, bytes } = source;
  const ending = endingOf(file);
  const kind = kindBy(ending);
  const found = signatureOf(bytes);
  const archive = found?.kind === 'zip' ? officeKind(bytes) : null;
  const real = archive ?? found?.kind ?? null;
  const isText = kind === 'txt' || kind === 'csv';
  if (isText ? real !== null : real !== kind)
    return [disagreement(file, ending, kind, real, found?.words, bytes)];
  if (bytes.length > LARGEST)
    return [
      fault(
        'file-large',
        `Файл весит ${sizeWords(bytes.length)}, а можно до 50 МБ.`,
        kind === 'mp4' || kind === 'webm'
          ? 'Сожмите видео или дайте ссылку на запись на другом сайте.'
          : 'Уменьшите картинки внутри или разделите файл.',
      ),
    ];
  return CHECKS[kind]?.(source, kind) ?? [];
};

const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const disagreement = (
  file: string,
  ending: string,
  kind: string,
  real: string | null,
  words: string | undefined,
  bytes: Uint8Array,
): FileFault => {
  const office = /^(?:docx|xlsx|pptx|odt|ods|odp)$/;
  if (real === 'doc' && office.test(kind) && holds(bytes, ENCRYPTED))
    return fault(
      'office-locked',
      'Файл закрыт паролем.',
      'Снимите пароль: «Файл» → «Сведения» → «Защита». Потом сохраните снова.',
    );
  if (real === 'zip' && office.test(kind)) return checkOffice({ file, bytes }, kind)[0] ?? OTHER;
  if (real === null)
    return fault(
      'file-kind',
      `Это не ${ending.toUpperCase()}: внутри что-то другое.`,
      'Откройте файл на своём компьютере. Не открывается — сохраните его заново.',
    );
  const what =
    words && real !== 'doc' && !office.test(real)
      ? words
      : real === 'doc'
        ? (words ?? '')
        : `документ ${real.toUpperCase()}`;
  const stem = file.slice(0, -ending.length);
  const fix = Object.hasOwn(FILE_KINDS, real)
    ? `Переименуйте: ${stem}${real}`
    : (INSTEAD[real] ?? 'Такие файлы раздел не публикует: удалите его.');
  return fault('file-kind', `Это ${what}, а файл назван .${ending}.`, fix);
};

const OTHER = fault(
  'file-kind',
  'Это архив, а не документ Office.',
  'Откройте файл на своём компьютере. Не открывается — сохраните его заново.',
);
const AS_JPEG = 'Сохраните снимок как JPEG: откройте его и выберите «Экспорт» или «Сохранить как».';
const AS_PNG = 'Сохраните картинку как PNG.';
const OLD = 'Откройте файл и сохраните его как .docx, .xlsx, .pptx или .pdf.';
const UNPACK = 'Положите файлы из архива по одному, в PDF или DOCX.';
const AS_PDF = 'Напечатайте страницу в PDF или перенесите текст в запись.';

/** What to do with files that the section does not publish, by the ending. */
export const INSTEAD: Record<string, string> = {
  ...Object.fromEntries(['heic', 'heif', 'avif', 'jxl'].map((ending) => [ending, AS_JPEG])),
  ...Object.fromEntries(
    ['gif', 'tif', 'tiff', 'bmp', 'psd', 'svg', 'ico'].map((ending) => [ending, AS_PNG]),
  ),
  ...Object.fromEntries(
    ['doc', 'xls', 'ppt', 'docm', 'xlsm', 'pptm', 'xlsb', 'dotm'].map((ending) => [ending, OLD]),
  ),
  ...Object.fromEntries(['zip', 'rar', '7z', 'gz', 'tar'].map((ending) => [ending, UNPACK])),
  html: AS_PDF,
  htm: AS_PDF,
  mht: AS_PDF,
};

const holds = (bytes: Uint8Array, what: readonly number[]): boolean => {
  let at = -1;
  while (true) {
    at = bytes.indexOf(what[0] ?? 0, at + 1);
    if (at < 0) return false;
    if (what.every((code, index) => bytes[at + index] === code)) return true;
  }
};
