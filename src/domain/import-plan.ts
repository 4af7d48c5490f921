import { SLUG } from '../schema/fields.ts';
import { type Doubt, quote } from './import-doubt.ts';

/** The order that a roadmap is an appendix of, as the paragraphs above the table name it. */
export interface Order {
  /** «в приказе от 21.02.2022 № 201». */
  inside: string;
  /** Id that its appendix takes in the documents: `prilozhenie-4-k-prikazu-201`. */
  document: string;
}

const ACTS = {
  приказ: ['приказе', 'prikaz', 'prikazu'],
  распоряжени: ['распоряжении', 'rasporyazhenie', 'rasporyazheniyu'],
  постановлени: ['постановлении', 'postanovlenie', 'postanovleniyu'],
} as const;

const ORDER =
  /(приказ|распоряжени|постановлени)[а-я]*[^№]{0,300}?\sот\s+(\d{1,2}(?:\.\d{2}\.\d{4}|\s+[а-я]+\s+\d{4}(?:\s+года|\s*г\.)?))\s*(?:г\.|года)?\s*№\s*([^\s,;]+)/i;
const APPENDIX = /приложение\s*№?\s*(\d+)/i;
const TITLE = /^(?:дорожная карта|план[\s-]|комплекс мер)/i;

/** The order named above a table, null when none is. */
export const orderIn = (before: readonly string[]): Order | null => {
  const text = before.join(' ');
  const [, act = '', date = '', number = ''] = ORDER.exec(text) ?? [];
  const words = ACTS[act.toLowerCase() as keyof typeof ACTS];
  if (!words) return null;
  const [inside, its, to] = words;
  const appendix = APPENDIX.exec(text)?.[1];
  const id = number
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const document = appendix ? `prilozhenie-${appendix}-k-${to}-${id}` : `${its}-${id}`;
  return {
    inside: `в ${inside} от ${date} № ${number}`,
    document: SLUG.test(document) ? document : its,
  };
};

/** The title above a table: the paragraph that names a roadmap or plan, and what follows it. */
export const titleIn = (before: readonly string[]): string | null => {
  const at = before.findLastIndex((text) => TITLE.test(text));
  return at < 0
    ? null
    : before
        .slice(at, at + 6)
        .join(' ')
        .replaceAll('\n', ' ');
};

const LONGEST = 40;

/** A short title to begin with: the first words of the full one, up to 40 letters. */
export const shortened = (title: string): string => {
  const words = title.split(' ');
  let text = '';
  for (const word of words) {
    if ([...text].length + [...word].length + 1 > LONGEST) break;
    text = text === '' ? word : `${text} ${word}`;
  }
  const whole = text === words.join(' ');
  text = whole
    ? text
    : text
        .replace(/(?:\s+(?:\p{Ll}{1,3}|для|при|или|имеющих))+$/u, '')
        .replace(/[\s,;:.(–-]+$/u, '');
  if (text.split('«').length !== text.split('»').length) text = text.replace(/[«»]/g, '');
  return text === '' ? [...title].slice(0, LONGEST).join('') : text;
};

/** A roadmap's own fields, with what could not be found in the file. */
export const planOf = (before: readonly string[], year: number, documents: ReadonlySet<string>) => {
  const doubts: Doubt[] = [];
  const say = (what: string, decision: string) =>
    doubts.push({ rule: 'plan', at: null, what, decision });
  const order = orderIn(before);
  const found = titleIn(before);
  const title = found ?? `Дорожная карта на ${year} год`;
  if (found)
    say(`Название карты взято из текста над таблицей: ${quote(found, 90)}.`, 'Сверьте с приказом.');
  else
    say(
      'Над таблицей нет абзаца, который начинается словами «Дорожная карта» или «План».',
      `Название — «${title}»: впишите верное.`,
    );
  const document = order?.document ?? `dorozhnaya-karta-${year}`;
  if (!order)
    say(
      'Над таблицей не названы дата и номер приказа.',
      `Поле document — «${document}»: поправьте его.`,
    );
  if (!documents.has(document))
    say(
      `Документа «${document}» в папке documents нет.`,
      `Создайте documents/${document}.md или назовите в плане другой.`,
    );
  if (title.includes(String(year)) === false && /\b20\d\d\b/.test(title))
    say(
      `В названии карты нет года ${year}.`,
      `Файлы записаны за ${year} год: проверьте ключ --year.`,
    );
  return { plan: { title, short: `Дорожная карта на ${year} год`, document }, order, doubts };
};
