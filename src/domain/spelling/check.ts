import type { Parsed } from '../front-matter.ts';
import type { Issue } from '../issue.ts';
import { counted } from '../plural.ts';
import type { ProseField } from '../prose-fields.ts';
import { normal, stem } from '../search/normal.ts';
import { judge, type Slip } from './judge.ts';
import type { Speller } from './speller.ts';
import { plainWords, proseOf, type Token, tokensOf } from './tokens.ts';

/** Words of one file that are told of; the rest are counted. */
const MOST = 10;

/** Slips of the pen in a file's fields and text: warnings, each word once. */
export const checkSpelling = (
  parsed: Parsed,
  words: readonly ProseField[],
  speller: Speller,
): Issue[] => {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const look = (text: string, place: (at: number) => Pick<Issue, 'line' | 'column' | 'field'>) => {
    const prose = proseOf(text);
    if (isWell(prose, speller)) return;
    let before: Token | null = null;
    for (const token of tokensOf(prose)) {
      const slip = judge(token, before, prose, speller);
      before = token;
      if (!slip) continue;
      const once = `${slip.rule} ${stem(normal(token.word))}`;
      if (seen.has(once)) continue;
      seen.add(once);
      issues.push({
        severity: 'warning',
        file: parsed.file,
        ...place(token.at),
        ...told(token.word, slip),
      } as Issue);
    }
  };
  for (const { text, path, label } of words) {
    look(text, () => ({ line: parsed.lineOf(path), ...(label && { field: label }) }));
  }
  look(parsed.body, (at) => {
    const lead = parsed.body.slice(0, at).split('\n');
    return { line: parsed.bodyLine + lead.length - 1, column: (lead.at(-1)?.length ?? 0) + 1 };
  });
  const left = issues.length - MOST;
  const last = issues[MOST - 1];
  if (left <= 0 || !last) return issues;
  const more = ` И ещё ${counted(left, 'слово', 'слова', 'слов')} ниже.`;
  return [...issues.slice(0, MOST - 1), { ...last, message: last.message + more }];
};

/** Whether a prose has nothing but right words, each once in a row: nearly all have, and it is soon seen. */
const isWell = (prose: string, { knows }: Speller): boolean => {
  let before = '';
  return (
    plainWords(prose)?.every((word) => {
      const well = word !== before && knows(word);
      before = word;
      return well;
    }) ?? false
  );
};

const told = (word: string, { rule, instead }: Slip): Pick<Issue, 'rule' | 'message' | 'fix'> => {
  const [best] = instead;
  switch (rule) {
    case 'word-twice':
      return { rule, message: `Слово «${word}» стоит дважды подряд.`, fix: word };
    case 'mixed-letters':
      return {
        rule,
        message: `В слове «${word}» и русские, и латинские буквы: поиск его не найдёт.`,
        fix: best ?? 'Наберите слово заново, не переключая раскладку.',
      };
    case 'spelling': {
      const close = best ? ` Похоже: ${instead.join(', ')}.` : '';
      const add = `допишите его в spelling/slova.yaml:\n  - ${word.toLowerCase()}`;
      return {
        rule,
        message: `Возможно, описка: «${word}».${close}`,
        fix: best ? `${best}. А если слово верное, ${add}` : `Если слово верное, ${add}`,
      };
    }
  }
};
