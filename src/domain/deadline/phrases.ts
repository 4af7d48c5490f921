import type { Cursor } from './cursor.ts';
import { readRelative } from './relative.ts';
import type { Remark } from './tree.ts';

const ALWAYS = [
  ['на', 'постоянной', 'основе'],
  ['на', 'регулярной', 'основе'],
  ['на', 'систематической', 'основе'],
  ['в', 'постоянном', 'режиме'],
  ['в', 'течение', 'всего', 'периода|срока'],
  ['на', 'протяжении', 'всего', 'периода|срока'],
  ['в', 'течение', 'периода|срока'],
  ['весь', 'период|срок'],
  ['на', 'весь', 'период|срок'],
  ['по', 'рабочим', 'дням'],
  ['по', 'будням'],
  ['по', 'будним', 'дням'],
  ['в', 'рабочие|будние', 'дни'],
  ['каждый', 'рабочий', 'день'],
];

const WHEN_NEEDED = [
  ['при', 'необходимости|наличии|поступлении|возникновении'],
  ['по', 'необходимости|запросу|запросам|требованию|обращению|обращениям|заявкам|заявке'],
  ['в', 'случае', 'необходимости'],
  ['незамедлительно|немедленно|своевременно'],
];

const SCHEDULE_LEADS = [
  ['в', 'соответствии', 'с|со'],
  ['согласно'],
  ['по'],
  ['в', 'установленные', 'сроки'],
  ['в', 'установленный', 'срок'],
  ['в', 'рабочем', 'порядке'],
  ['в', 'сроки'],
  ['в', 'период|дни'],
];

const SCHEDULE = new Set(
  (
    'график графику графика графикам графиком графиками план плану плана планам планом планами ' +
    'расписание расписанию расписанием приказ приказу приказом приказам согласованию договоренности ' +
    'циклограмме циклограммой календарю календарем положению положением программе программой ' +
    'сроками срокам порядку порядком письму письмом письмам распоряжению распоряжением регламенту регламентом ' +
    'установленные установленный рабочем сроки каникул'
  ).split(' '),
);

/** Words that begin another part, so that a reference to a schedule ends before them. */
const BEGINS = new Set(
  'с со до по не каждый каждую каждое каждые каждого раз но на исполнено выполнено'.split(' '),
);
const OPENS = new Set(['«', '"', '“', '„']);
const CLOSES = new Set(['»', '"', '”', '“']);

/** «постоянно», «по мере необходимости», «по отдельному графику», «исполнено»; null when none of these stands next. */
export const readRemark = (cursor: Cursor): Remark | null => {
  const from = cursor.peek().from;
  const remark = (type: Remark['type']): Remark => {
    const to = cursor.tokens[cursor.at - 1]?.to ?? from;
    return { type, text: cursor.text.slice(from, to), from, to };
  };
  if (cursor.eat('исполнено|выполнено')) return remark('done');
  if (cursor.peek().sense?.type === 'always') {
    cursor.take();
    return remark('always');
  }
  if (ALWAYS.some((words) => cursor.eat(...words))) {
    tail(cursor);
    return remark('always');
  }
  // «по мере выхода документов» may wait for whatever word comes.
  const waits = cursor.sees('по', 'мере') && plain(cursor, 2);
  if (waits) cursor.at += 2;
  if (waits || WHEN_NEEDED.some((words) => cursor.eat(...words))) {
    tail(cursor);
    return { ...remark('schedule'), waits: true };
  }
  if (cursor.eat('кроме', 'выходных|воскресных|праздничных|нерабочих')) {
    if (cursor.eat('и')) cursor.eat('праздничных');
    cursor.eat('дней');
    return remark('note');
  }
  if (eatSchoolHolidays(cursor)) return remark('schedule');
  const relative = readRelative(cursor);
  if (relative) return relative;
  return eatSchedule(cursor) ? remark('schedule') : null;
};

/** «на осенних каникулах», «зимние каникулы», «во время каникул»: each school sets their days. */
const eatSchoolHolidays = (cursor: Cursor): boolean => {
  const start = cursor.at;
  if (!cursor.eat('на|в|во', 'время|период|дни')) cursor.eat('на|в');
  cursor.eat('школьные|школьных');
  const season = /^(?:осенн|зимн|весенн|летн)(?:ие|их|яя|ий|ее)$/;
  while (season.test(cursor.peek().word) || (cursor.sees('и') && season.test(cursor.peek(1).word)))
    cursor.take();
  if (/^каникул(?:ы|ах|ам|ярное)?$/.test(cursor.peek().word)) {
    if (cursor.take().word === 'каникулярное') cursor.eat('время');
    return true;
  }
  cursor.at = start;
  return false;
};

const eatSchedule = (cursor: Cursor): boolean => {
  const start = cursor.at;
  for (const lead of SCHEDULE_LEADS) {
    if (!cursor.eat(...lead)) continue;
    const own = lead.findLast((word) => SCHEDULE.has(word));
    for (let words = 0; !own && words < 5 && !SCHEDULE.has(cursor.peek().word); words += 1) {
      if (cursor.peek().type !== 'word' || BEGINS.has(cursor.peek().word)) break;
      cursor.take();
    }
    if (own || SCHEDULE.has(cursor.peek().word)) {
      if (!own) cursor.take();
      tail(cursor);
      return true;
    }
    cursor.at = start;
  }
  return false;
};

/** Takes the words that tell whose schedule or need it is; anything inside quotes and a number after «№» too. */
const tail = (cursor: Cursor): void => {
  for (;;) {
    const token = cursor.peek();
    if (OPENS.has(token.word) && token.type === 'mark') quoted(cursor);
    else if (token.word === '№' || (token.word === 'n' && cursor.peek(1).type === 'number')) {
      cursor.take();
      if (cursor.peek().type === 'number') cursor.take();
    } else if (token.type === 'dash' && token.tight && cursor.peek(1).tight && plain(cursor, 1)) {
      cursor.take();
    } else if (cursor.sees('с|со|на|по') && plain(cursor, 1)) cursor.at += 2;
    else if (plain(cursor, 0)) cursor.take();
    else return;
  }
};

const plain = (cursor: Cursor, ahead: number): boolean => {
  const { type, word, sense } = cursor.peek(ahead);
  return type === 'word' && !BEGINS.has(word) && (!sense || SCHEDULE.has(word));
};

const quoted = (cursor: Cursor): void => {
  const open = cursor.take();
  let depth = 1;
  while (depth > 0) {
    const token = cursor.take();
    if (token.type === 'end') cursor.stop(open, 'Кавычка не закрыта.');
    if (CLOSES.has(token.word)) depth -= 1;
    else if (OPENS.has(token.word)) depth += 1;
  }
};
