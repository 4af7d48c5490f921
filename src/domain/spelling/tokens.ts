/** A word of a text and where it stands. */
export interface Token {
  /** The word as it is looked up: without marks of stress and of breaks. */
  word: string;
  /** Offsets in the text. */
  at: number;
  end: number;
}

/** What is no prose: code, comments, tags, addresses of links, labels of notes. */
const NOT_PROSE =
  /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))|`+[^`\n]+`+|<!--[\s\S]*?-->|<\/?[a-zA-Z][^>\n]*>|(?<=\])\([^)\n]*\)|^\[[^\]\n]+\]:.*$|\[\^[^\]\n]+\]/gm;
const ADDRESS =
  /:\/\/|www\.|@|^[(«]?\/\S|\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|md|yaml|png|jpe?g|webp|svg)\b/i;
const WORD = /(?:\p{L}|\u00ad|\u0301)+(?:[-\u2010\u2011](?:\p{L}|\u00ad|\u0301)+)*/gu;
/** A text with the letters of these two alphabets alone: words are found in it many times faster. */
const PLAIN = /^[\0-\x7fА-яЁё\u00a0«»„“”–—…№]*$/;
const PLAIN_WORD = /[A-Za-zА-яЁё]+(?:-[A-Za-zА-яЁё]+)*/g;
/** What stands between a word and the beginning of its sentence. */
const OPENING =
  /(?:^|[.!?…:]["»)\]]*\s|\n\s*\n|\n *(?:[-*+>|#]|\d+[.)])|[|])[\s"«„“([*_#>|+\d.)-]*$/u;

/** The text with what is no prose made spaces: places of the rest do not move. */
export const proseOf = (text: string): string =>
  /[`~<\]]/.test(text) ? text.replace(NOT_PROSE, (found) => found.replace(/[^\n]/g, ' ')) : text;

/** The words of a prose of plain letters, as `tokensOf` gives them; null when it takes a closer look. */
export const plainWords = (prose: string): readonly string[] | null =>
  PLAIN.test(prose) ? (prose.match(PLAIN_WORD) ?? []) : null;

/** Runs of letters of a prose, those joined by hyphens as one. */
export function* tokensOf(prose: string): Generator<Token> {
  for (const { 0: found, index } of prose.matchAll(PLAIN.test(prose) ? PLAIN_WORD : WORD)) {
    const marked = /[\u00ad\u2010\u2011]|\u0301/.test(found);
    const word = marked
      ? found.replace(/\u00ad|\u0301/g, '').replace(/[\u2010\u2011]/g, '-')
      : found;
    yield { word, at: index, end: index + found.length };
  }
}

/** Whether letters are a word of their own: not beside digits, not in an address or the name of a file. */
export const isWord = (prose: string, { at, end }: Token): boolean => {
  const before = prose.slice(Math.max(0, at - 2), at);
  if (
    /[\p{N}_\\&]$|\p{N}[-\u2010\u2011]$/u.test(before) ||
    /^[\p{N}_]/u.test(prose.slice(end, end + 2))
  )
    return false;
  let from = at;
  while (from > 0 && at - from < 200 && /\S/.test(prose[from - 1] ?? '')) from--;
  const to = /^\S*/.exec(prose.slice(end, end + 200))?.[0] ?? '';
  return !ADDRESS.test(prose.slice(from, end) + to);
};

/** Whether a sentence, a line of a list or a cell begins at a place. */
export const opens = (prose: string, at: number): boolean =>
  OPENING.test(prose.slice(Math.max(0, at - 40), at));
