import type { Data } from '../schema/index.ts';
import type { Checked } from './checked.ts';
import type { Issue } from './issue.ts';
import { nearest } from './nearest.ts';
import { type Say, sayer } from './say.ts';
import { phraseTerms, synonymLine } from './search/words-of-editors.ts';

interface Line {
  item: Checked;
  at: number;
  text: string;
  sign: '=' | '~';
  /** Stems of each phrase, to be compared. */
  keys: string[];
}

/** What is wrong with the words for search: lines that cannot be read, words that clash or go in a circle, pages that are not there. */
export const checkSearch = (checked: readonly Checked[], pages: ReadonlySet<string>): Issue[] => {
  const issues: Issue[] = [];
  const lines: Line[] = [];
  for (const item of checked) {
    if (item.entry.collection !== 'search') continue;
    const data = item.entry.data as Data<'search'>;
    const say = sayer(item, issues);
    if (data.words.length + data.leads.length === 0)
      say(
        ['title'],
        'blank',
        'В файле нет ни слов, ни вопросов.',
        'Добавьте строку в words: «завуч = заместитель директора».',
      );
    data.words.forEach((text, at) => {
      const line = readLine(item, text, at, say);
      if (line) lines.push(line);
    });
    data.leads.forEach(({ page }, at) => {
      if (pages.has(page)) return;
      const close = nearest(page, pages);
      say(
        ['leads', at, 'page'],
        'search-page',
        `Страницы ${page} в разделе нет.${close.length > 0 ? ` Похожие: ${close.join(', ')}.` : ''}`,
        close[0] ? { from: page, to: close[0] } : 'Впишите адрес страницы раздела: /risks/kadry/.',
      );
    });
  }
  return [...issues, ...clashes(lines)];
};

const readLine = (item: Checked, text: string, at: number, say: Say): Line | null => {
  const { sign, phrases } = synonymLine(text);
  const keys = phrases.map((phrase) => phraseTerms(phrase).join(' '));
  const wrong = (message: string, fix: string) => {
    say(['words', at], 'search-line', `«${text}»: ${message}`, fix);
    return null;
  };
  if (sign === 'both')
    return wrong(
      'в строке и «=», и «~».',
      'Разделите её на две: в одной только «=», в другой только «~».',
    );
  if (sign === null)
    return wrong(
      'слово стоит одно.',
      `Допишите, чему оно равно: «${text} = …», или к чему близко: «${text} ~ …».`,
    );
  if (keys.includes(''))
    return wrong(
      'с одной стороны знака нет слова, которое можно искать.',
      'Впишите слово; «и», «для», «что» не ищутся.',
    );
  if (new Set(keys).size < keys.length)
    return wrong(
      'для поиска это одно и то же слово: окончания и ё не важны.',
      'Оставьте одно написание или удалите строку.',
    );
  return { item, at, text, sign, keys };
};

/** One phrase may stand in one line of «=»; two lines may not tie the same two phrases. */
const clashes = (lines: readonly Line[]): Issue[] => {
  const issues: Issue[] = [];
  const homes = new Map<string, Line>();
  const pairs = new Map<string, Line>();
  for (const line of lines) {
    const say = sayer(line.item, issues);
    for (const [index, key] of line.keys.entries()) {
      const before = homes.get(key);
      if (line.sign === '=' && before) {
        say(
          ['words', line.at],
          'search-clash',
          `«${synonymLine(line.text).phrases[index]}» уже стоит в строке ${place(before)}: «${before.text}».`,
          'Соедините две строки в одну или замените один знак на «~».',
        );
      } else if (line.sign === '=') homes.set(key, line);
    }
    for (const pair of pairsOf(line.keys)) {
      const before = pairs.get(pair);
      if (before)
        say(
          ['words', line.at],
          'search-circle',
          `Круг: эти же слова уже связаны в строке ${place(before)}: «${before.text}».`,
          'Удалите одну из двух строк.',
        );
      else pairs.set(pair, line);
    }
  }
  return issues;
};

const place = ({ item, at }: Line): string =>
  `${item.parsed.file}:${item.parsed.lineOf(['words', at])}`;

const pairsOf = (keys: readonly string[]): string[] =>
  keys.flatMap((one, at) => keys.slice(at + 1).map((other) => [one, other].toSorted().join(' ~ ')));
