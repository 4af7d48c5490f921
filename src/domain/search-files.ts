import type { Day } from './day.ts';

/** A stretch of a file's text and the page it stands on; null where the format has no pages of its own. */
export interface FilePart {
  page: number | null;
  text: string;
}

/** A file beside an entry, as search knows it. */
export interface SearchFile {
  /** Address inside the section: `/files/news/plan.pdf`. */
  url: string;
  title: string;
  /** Kind and size in words: «PDF, 1,2 МБ». */
  weight: string;
  /** The page the file lies beside. */
  entry: { title: string; path: string };
  date?: Day | undefined;
  /** Empty when the format holds no text that can be read: the name alone is found then. */
  parts: readonly FilePart[];
}

/** Letters of one file that search keeps, some fifty pages: more would make every answer with the file heavy. */
export const MOST_LETTERS = 100_000;

/** The parts of a file up to so many letters; the very same parts when they are no longer. */
export const firstLetters = (parts: readonly FilePart[], most: number): readonly FilePart[] => {
  const kept: FilePart[] = [];
  let left = most;
  for (const part of parts) {
    if (part.text.length > left) {
      const text = part.text.slice(0, left).replace(/\S*$/, '').trim();
      return text ? [...kept, { ...part, text }] : kept;
    }
    kept.push(part);
    left -= part.text.length;
  }
  return parts;
};

/** What is said of a file too long for search: how much of it is found. */
export const longFileWords = (file: string, parts: readonly FilePart[]): string => {
  const page = parts.at(-1)?.page ?? null;
  const until = page === null ? '' : `, по страницу\u00a0${page}`;
  return `Файл ${file} длинный: в поиске только первые 100\u00a0000 знаков${until}. Разделите его на части, чтобы находился весь`;
};

/** The place inside a file that a page number stands for: readers of PDF understand `#page=3`. */
export const pageAnchor = (page: number): string => `page=${page}`;

/** The page number a place inside a file stands for; null when it is the whole file. */
export const pageOf = (href: string): number | null => {
  const [, page] = /#page=(\d+)$/.exec(href) ?? [];
  return page ? Number(page) : null;
};

/** Kind and size with the page an answer stands on: «PDF, с. 3, 1,2 МБ». */
export const weightAt = (weight: string, page: number | null): string =>
  page === null ? weight : weight.replace(', ', `, с.\u00a0${page}, `);
