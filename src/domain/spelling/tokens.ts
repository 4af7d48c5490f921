/** A word of a text and where it stands. */
export interface Token {
  word: string;
  /** Offset in the text. */
  at: number;
  /** Whether a sentence begins with it. */
  first: boolean;
}

/** What is no prose: code, comments, tags, addresses of links, labels of notes. */
const NOT_PROSE =
  /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))|`+[^`\n]+`+|<!--[\s\S]*?-->|<\/?[a-zA-Z][^>\n]*>|(?<=\])\([^)\n]*\)|^\[[^\]\n]+\]:.*$|\[\^[^\]\n]+\]/gm;
/** Words with Latin letters in them that are addresses or names of files. */
const LATIN = /\S*[a-z@]\S*/gi;
const ADDRESS =
  /:\/\/|www\.|@|^[(«]?\/\S|\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|md|yaml|png|jpe?g|webp|svg)\b/i;
const WORD = /(?:\p{L}|\u00ad|\u0301)+(?:[-\u2010\u2011](?:\p{L}|\u00ad|\u0301)+)*/gu;
/** What stands between a word and the beginning of its sentence. */
const OPENING =
  /(?:^|[.!?…:]["»)\]]*\s|\n\s*\n|\n *(?:[-*+>|#]|\d+[.)])|[|])[\s"«„“([*_#>|+\d.)-]*$/u;

/** The text with what is no prose made spaces: places of the rest do not move. */
export const proseOf = (text: string): string =>
  text
    .replace(NOT_PROSE, (found) => found.replace(/[^\n]/g, ' '))
    .replace(LATIN, (found) => (ADDRESS.test(found) ? ' '.repeat(found.length) : found));

/** Words of a prose; those beside digits and joined by underscores are no words. */
export const tokensOf = (prose: string): Token[] => {
  const tokens: Token[] = [];
  for (const { 0: found, index } of prose.matchAll(WORD)) {
    const before = prose[index - 1] ?? '';
    const after = prose[index + found.length] ?? '';
    if (/[\p{N}_\\&]/u.test(before) || /[\p{N}_]/u.test(after)) continue;
    if (/[-\u2010\u2011]/.test(before) && /\p{N}/u.test(prose[index - 2] ?? '')) continue;
    const word = found.replace(/\u00ad|\u0301/g, '').replace(/[\u2010\u2011]/g, '-');
    const first = OPENING.test(prose.slice(Math.max(0, index - 40), index));
    tokens.push({ word, at: index, first });
  }
  return tokens;
};
