/** A text as a person reads it, and the place in the file of each of its letters. */
export interface PlainView {
  text: string;
  /** Offset in the file by offset in `text`. */
  at: (offset: number) => number;
}

/** Whatever makes a number look otherwise than it reads: hidden letters, comments, codes, other kinds of digits, spaces, dashes and lines. */
const DISGUISE =
  /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|\u034f|\u20e3|\ufe0f|<!--[\s\S]*?-->|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|nbsp|thinsp|shy|plus|commat|period|hyphen|lpar|rpar|ndash|mdash);|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|%[2-7][\da-fA-F]|\n[ \t>]+|[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]|[\u2010-\u2015\u2212\ufe58\ufe63]|[\uff01-\uff5e\u2070-\u2079\u2080-\u2089\u2460-\u2468]|\ud835[\udfce-\udfff]/g;

const NAMED: Record<string, string> = {
  nbsp: ' ',
  thinsp: ' ',
  shy: '',
  plus: '+',
  commat: '@',
  period: '.',
  hyphen: '-',
  lpar: '(',
  rpar: ')',
  ndash: '-',
  mdash: '-',
};

const undisguised = (found: string): string => {
  const [first = ''] = found;
  if (found.startsWith('<!--')) return '';
  if (first === '\n') return '\n';
  const hex = /^(?:\\[ux]|%|&#x)([\da-f]+)/i.exec(found)?.[1];
  if (hex) return plainLetter(Number.parseInt(hex, 16));
  const decimal = /^&#(\d+)/.exec(found)?.[1];
  if (decimal) return plainLetter(Number(decimal));
  if (first === '&') return NAMED[found.slice(1, -1).toLowerCase()] ?? '';
  return plainLetter(found.codePointAt(0) ?? 0);
};

const plainLetter = (code: number): string => {
  if (code > 0x10_ffff) return '';
  const letter = String.fromCodePoint(code);
  if (/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|\u034f|\u20e3|\ufe0f/.test(letter)) return '';
  if (/\s/.test(letter)) return ' ';
  if (/[\u2010-\u2015\u2212\ufe58\ufe63]/.test(letter)) return '-';
  return letter.normalize('NFKC');
};

/** Whether any letters pass for digits: looking round each letter of a text is slow. */
const HAS_SUCH_LETTERS = /\d[OОoоЗзIlІ]{0,3}[ ()\-.]?[OОoоЗзIlІ]{1,3}[ ()\-.]?[OОoоЗзIlІ]{0,3}\d/;
/** Letters that pass for digits when digits stand on both sides. */
const LOOKS_LIKE_DIGITS =
  /(?<=\d[OОoоЗзIlІ]{0,3}[ ()\-.]?)[OОoоЗзIlІ]{1,3}(?=[ ()\-.]?[OОoоЗзIlІ]{0,3}\d)/g;

const asDigits = (letters: string): string =>
  letters
    .replace(/[OОoо]/g, '0')
    .replace(/[Зз]/g, '3')
    .replace(/[IlІ]/g, '1');

/** Takes off a text what hides numbers in it; line breaks stay, without what the next line begins with. */
export const plainView = (source: string): PlainView => {
  const pieces: string[] = [];
  // Where the view runs apart from the file: offset in the view, and the offset in the file there.
  const joints: [view: number, file: number][] = [[0, 0]];
  let from = 0;
  let length = 0;
  for (const { 0: found, index } of source.matchAll(DISGUISE)) {
    const put = undisguised(found);
    if (put === found) continue;
    pieces.push(source.slice(from, index), put);
    length += index - from + put.length;
    from = index + found.length;
    if (put.length !== found.length) joints.push([length, from]);
  }
  pieces.push(source.slice(from));
  const joined = pieces.join('');
  const text = HAS_SUCH_LETTERS.test(joined) ? joined.replace(LOOKS_LIKE_DIGITS, asDigits) : joined;
  const at = (offset: number): number => {
    let [low, high] = [0, joints.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((joints[middle]?.[0] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const [view, file] = joints[low] ?? [0, 0];
    return file + offset - view;
  };
  return { text, at };
};
