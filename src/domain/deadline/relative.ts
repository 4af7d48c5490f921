import type { Cursor } from './cursor.ts';
import type { Remark } from './tree.ts';

const SPAN = 'дня|дней|день|недели|недель|неделю|месяца|месяцев|суток|часов';
const TRIGGERS = [
  ['со', 'дня'],
  ['с', 'даты|момента'],
  ['от', 'даты|момента'],
  ['после'],
  ['до', 'начала|даты|дня|проведения|окончания|момента'],
  ['перед'],
  ['по', 'окончании|завершении|итогам|результатам'],
];
/** Leads after which a term always hangs on something else, whatever words follow. */
const LEADS = [
  ['со', 'дня'],
  ['с', 'момента|даты'],
  ['после', 'получения|издания|подписания|утверждения|проведения|завершения|окончания|выхода'],
  ['по', 'итогам|результатам|факту|завершении'],
  ['по', 'окончании', 'проекта|проведения|мероприятия|мониторинга|экспертизы|обучения|работы'],
  ['до', 'окончания', 'проекта|срока|реализации|действия'],
  ['в', 'день|дни|сроки', 'проведения'],
  ['в', 'период', 'проведения|реализации|подготовки'],
  ['в', 'сроки', ',', 'установленные|определенные|указанные|утвержденные'],
  ['за', 'день|неделю|месяц', 'до'],
];

/** «в течение 10 дней со дня издания приказа», «за 3 дня до начала», «по итогам мониторинга»: a term that another event sets, kept as it stands; null when none is next. */
export const readRelative = (cursor: Cursor): Remark | null => {
  const start = cursor.at;
  const { from } = cursor.peek();
  if (!counted(cursor) && !inDays(cursor, start)) {
    cursor.at = start;
    if (!LEADS.some((words) => cursor.eat(...words))) return null;
  }
  tail(cursor, start);
  const to = cursor.tokens[cursor.at - 1]?.to ?? from;
  return { type: 'schedule', text: cursor.text.slice(from, to), from, to, waits: true };
};

/** «не позднее чем за 10 рабочих дней до», «через 5 дней после»: a number of days and what they are counted from. */
const counted = (cursor: Cursor): boolean => {
  const late = cursor.eat('не', 'позднее|позже');
  if (late) cursor.eat('чем');
  const lead = cursor.eat('в', 'течение|течении') || cursor.eat('через|за|в') || late;
  if (late) cursor.eat('через|за');
  if (!lead) return false;
  const { type, sense } = cursor.peek();
  if (type === 'number' || sense?.type === 'count') cursor.take();
  if (cursor.eat('(')) {
    cursor.take();
    if (!cursor.eat(')')) return false;
  }
  cursor.eat('рабочих|календарных|рабочего|календарного|рабочие|учебных');
  return cursor.eat(SPAN) && TRIGGERS.some((words) => cursor.eat(...words));
};

/** «в 10-дневный срок», «в недельный срок» */
const inDays = (cursor: Cursor, start: number): boolean => {
  cursor.at = start;
  if (!cursor.eat('в')) return false;
  if (cursor.peek().type === 'number') {
    cursor.take();
    if (cursor.peek().type === 'dash') cursor.take();
  }
  return /(?:дневный|недельный|месячный)$/.test(cursor.take().word) && cursor.eat('срок');
};

/** Takes the words that tell what the term is counted from; a day among them is another part's, unless it is an order's own. */
const tail = (cursor: Cursor, start: number): void => {
  for (;;) {
    const token = cursor.peek();
    const before = cursor.peek(-1).word;
    if (token.type === 'end' || [';', '(', ')', '['].includes(token.word)) return;
    if (token.word === ',' && !/^котор/.test(cursor.peek(1).word)) return;
    if (token.sense?.type === 'frequency') return;
    const own = before === 'от' || before === '№' || before === 'n' || /^[./-]$/.test(before);
    if (token.type === 'number' && !own) cursor.stop(cursor.tokens[start]);
    cursor.take();
  }
};
