import type { Draft } from './program.ts';
import { Broken, draftOf, isRecord } from './program-reading.ts';

/** What tells a saved draft from any other JSON file. */
export const FILE_FORMAT = '500plus-program';

/** Version of the saved form; a file of a later one is refused, not guessed at. */
export const FILE_VERSION = 1;

/** Largest file that is read, in bytes. */
export const FILE_LIMIT = 2_000_000;

/** A file read back, or why it cannot be, in words that say what to do. */
export type Opened = { draft: Draft; error: null } | { draft: null; error: string };

/** The draft as the text of a file. */
export const saved = (draft: Draft): string =>
  `${JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, draft }, null, 2)}\n`;

const refused = (error: string): Opened => ({ draft: null, error });

/** Reads a saved draft back; whatever is wrong with the file is said, and nothing is guessed. */
export const opened = (text: string): Opened => {
  if (text.trim() === '') return refused('Файл пуст. Выберите файл, сохранённый на этой странице.');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return text.includes(FILE_FORMAT)
      ? refused('Файл обрывается или испорчен. Возьмите другую его копию.')
      : refused(
          'Это не файл черновика. Нужен файл .json, сохранённый на этой странице кнопкой «Сохранить в файл».',
        );
  }
  const { format, version, draft } = isRecord(value) ? value : {};
  if (format !== FILE_FORMAT) {
    return refused(
      'Это файл другой программы. Нужен файл .json, сохранённый на этой странице кнопкой «Сохранить в файл».',
    );
  }
  if (typeof version === 'number' && version > FILE_VERSION) {
    return refused(
      'Файл сохранён более новой версией раздела. Обновите страницу и откройте его ещё раз.',
    );
  }
  if (version !== FILE_VERSION)
    return refused('У файла неизвестная версия. Возьмите другую копию.');
  try {
    return { draft: draftOf(draft), error: null };
  } catch (fault) {
    if (!(fault instanceof Broken)) throw fault;
    return refused(`Файл испорчен: ${fault.message}. Возьмите другую его копию.`);
  }
};
