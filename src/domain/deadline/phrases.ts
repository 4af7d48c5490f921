import type { Cursor } from './cursor.ts';
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
];

const WHEN_NEEDED = [
  ['по', 'мере', 'необходимости|поступления|возникновения|появления|готовности|надобности'],
  ['при', 'необходимости|наличии|поступлении|возникновении'],
  ['по', 'необходимости|запросу|запросам|требованию|обращению|обращениям|заявкам|заявке'],
  ['в', 'случае', 'необходимости'],
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
  if (WHEN_NEEDED.some((words) => cursor.eat(...words))) {
    tail(cursor);
    return { ...remark('schedule'), type: 'schedule' };
  }
  return eatSchedule(cursor) ? remark('schedule') : null;
};

/** Whether a remark says «when needed», which has no last day, rather than naming a schedule. */
export const isWhenNeeded = ({ text }: Remark): boolean =>
  /необходимост|надобност|мере|запрос|требован|обращени|заявк|при /i.test(text);

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
