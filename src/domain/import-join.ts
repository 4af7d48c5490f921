import { quote } from './import-doubt.ts';
import type { Column } from './import-headings.ts';

/** A piece of an event's cell, from one row of the table. */
export interface Piece {
  text: string;
  at: string;
  /** How it goes on from the piece before: after a page break, or as one more cell beside it. */
  how: 'first' | 'broken' | 'beside';
}

/** A cell put together, and what in it was doubtful. */
export interface Joined {
  text: string;
  doubts: { rule: 'join' | 'word'; at: string; what: string; decision: string }[];
}

type Knows = (word: string) => boolean;

const LISTS: readonly Column[] = ['executors', 'task', 'indicator'];
const COMPOUND = /([а-яё]+)- (?!и |или |либо |а )([а-яё]+)/giu;

/** Puts the pieces of one cell together as a careful reader would; `knows` tells the document's own words. */
export const join = (pieces: readonly Piece[], column: Column, knows: Knows): Joined => {
  const doubts: Joined['doubts'] = [];
  let text = '';
  for (const piece of pieces) {
    const say = (rule: 'join' | 'word', what: string, decision: string) =>
      doubts.push({ rule, at: piece.at, what, decision });
    const next = glueLines(piece.text, column, say);
    if (text === '') text = next;
    else if (piece.how === 'beside') {
      say(
        'join',
        `Ещё одна ячейка в том же событии: ${quote(next)}.`,
        'Дописана через точку с запятой.',
      );
      text = `${text.replace(/[;,.]$/, '')}; ${next}`;
    } else text = overBreak(text, next, knows, say);
  }
  if (column === 'deadline') return { text, doubts };
  const at = pieces[0]?.at ?? '';
  text = text.replace(COMPOUND, (whole, left: string, right: string) => {
    const { word, why } = hyphened(left, right, knows);
    doubts.push({
      rule: 'word',
      at,
      what: `Пробел после дефиса: ${quote(whole)}.`,
      decision: `Записано «${word}»: ${why}.`,
    });
    return word;
  });
  return { text, doubts };
};

type SayJoin = (rule: 'join' | 'word', what: string, decision: string) => void;

const overBreak = (left: string, right: string, knows: Knows, say: SayJoin): string => {
  const [, before, start] = /^(.*?)([а-яё]+)-$/isu.exec(left) ?? [];
  const end = /^[а-яё]+/u.exec(right)?.[0];
  if (before !== undefined && start && end) {
    const { word, why } = hyphened(start, end, knows);
    say(
      'word',
      `Слово разорвано: ${quote(`${start}-`)} и ${quote(right, 30)}.`,
      `Записано «${word}»: ${why}.`,
    );
    return `${before}${word}${right.slice(end.length)}`;
  }
  const whole = `${left} ${right}`;
  if (
    left.endsWith(')') &&
    count(whole, ')') > count(whole, '(') &&
    count(left, ')') <= count(left, '(')
  ) {
    say(
      'join',
      `После разрыва скобок больше, чем открыто: ${quote(left.slice(-30))} и ${quote(right)}.`,
      'Скобка, закрытая перед разрывом, убрана.',
    );
    return `${left.slice(0, -1)} ${right}`;
  }
  if (/[.!?;]$/.test(left) || /^[\p{Lu}\d]/u.test(right))
    say(
      'join',
      `Не видно, продолжение ли это: ${quote([...left].slice(-40).join(''))} и ${quote(right, 40)}.`,
      'Соединено через пробел.',
    );
  return whole;
};

/** A word cut at a hyphen: whole or with the hyphen, as the document writes it elsewhere. */
const hyphened = (left: string, right: string, knows: Knows): { word: string; why: string } => {
  if (knows(`${left}-${right}`))
    return { word: `${left}-${right}`, why: 'так оно написано в других местах' };
  if (knows(`${left}${right}`))
    return { word: `${left}${right}`, why: 'в других местах оно слитное' };
  return {
    word: `${left}-${right}`,
    why: 'других таких слов в файле нет, проверьте, не перенос ли это',
  };
};

/** The paragraphs of a cell as one line. */
const glueLines = (text: string, column: Column, say: SayJoin): string =>
  text.split('\n').reduce((left, right) => {
    const items = LISTS.includes(column) && /^[\p{Lu}\d]/u.test(right) && !/[.,;:–—-]$/.test(left);
    if (!items) return `${left} ${right}`;
    const mark = column === 'executors' ? ',' : ';';
    say(
      'word',
      `Абзацы ячейки без знака между ними: ${quote(left.slice(-30))} и ${quote(right, 30)}.`,
      `Поставлен знак «${mark}».`,
    );
    return `${left}${mark} ${right}`;
  });

const count = (text: string, sign: string): number => text.split(sign).length - 1;
