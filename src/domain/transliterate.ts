const LETTERS: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Russian letters in Latin by the road signs' table (ГОСТ Р 52290-2004, Г.5), without its exceptions for Е and Ё; lower case in, lower case out. */
export const transliterate = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => LETTERS[letter] ?? letter).join('');

const LONGEST_SLUG = 60;

/** A title as a part of an address: Latin letters, digits and dashes, at most sixty, cut between words; empty when it has no letters. */
export const slugOf = (title: string): string => {
  const slug = transliterate(title.toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug.length <= LONGEST_SLUG
    ? slug
    : slug
        .slice(0, LONGEST_SLUG + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST_SLUG);
};
