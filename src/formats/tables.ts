import { KINDS } from '../domain/deadline.ts';
import { eventsOf } from '../domain/roadmap.ts';
import { pathOf } from '../domain/urls.ts';
import { webinarsOf } from '../domain/webinars.ts';
import { DOCUMENT_KINDS } from '../schema/documents.ts';
import type { CollectionName, Entry } from '../schema/index.ts';
import { FORMATS } from '../schema/webinars.ts';
import { type Column, csv } from './csv.ts';
import type { Setting } from './setting.ts';

const STATUSES = {
  planned: 'впереди',
  current: 'идёт',
  done: 'исполнено',
  past: 'срок прошёл',
} as const;

const list = (words: readonly string[]): string => words.filter(Boolean).join(', ');
// A bare 2.7 would open in a Russian Excel as the second of July.
const numero = (number: string | undefined): string => (number ? `№ ${number}` : '');

/** A year's roadmap as a table: one row for each action, so that every executor stands with its task and indicator. */
export const roadmapTable = (setting: Setting, year: number): string => {
  const titles = new Map(
    setting.content.plans
      .filter(({ data }) => data.year === year)
      .flatMap(({ data }) => data.sections.map(({ number, title }) => [number, title] as const)),
  );
  const rows = eventsOf(setting.content, year, setting.today).flatMap((event) =>
    event.actions.map((action) => ({ event, action })),
  );
  return csv(
    [
      ['Событие', ({ event }) => numero(event.number)],
      ['Раздел', ({ event }) => `${event.section}. ${titles.get(event.section) ?? ''}`],
      ['Мероприятие', ({ event }) => event.title],
      ['Срок реализации', ({ event }) => event.deadline.text],
      ['Вид срока', ({ event }) => KINDS[event.deadline.kind]],
      ['Первый день', ({ event }) => event.deadline.start],
      ['Последний день', ({ event }) => event.deadline.end],
      ['Состояние', ({ event }) => STATUSES[event.status]],
      ['Состояние на день', () => setting.today],
      ['Исполнители', ({ action }) => action.executorsText],
      ['Задачи', ({ action }) => action.task],
      ['Региональный показатель реализации', ({ action }) => action.indicator.text],
      ['Адрес', ({ event }) => setting.absolute(event.path)],
    ],
    rows,
  );
};

/** All meetings as a table: one row for each meeting, with its first and last day and how many there are. */
export const webinarsTable = (setting: Setting): string => {
  const hosts = names(setting, 'executors');
  return csv(
    [
      ['Тема', ({ title }) => title],
      ['О чём', ({ data }) => data.summary],
      ['Вид встречи', ({ data }) => FORMATS[data.format]],
      ['Цикл', ({ series }) => series?.data.title],
      ['Событие', ({ event }) => numero(event?.number)],
      ['Когда', ({ when }) => when],
      ['Первый день', ({ days }) => days[0]],
      ['Последний день', ({ days }) => days.at(-1)],
      ['Встреч', ({ days }) => days.length || null],
      ['Начало', ({ data }) => data.time],
      ['Конец', ({ data }) => data.end],
      ['Кто проводит', ({ data }) => hosts(data.host)],
      ['Для кого', ({ data }) => data.audience],
      ['Запись', ({ data }) => data.recording],
      ['Адрес', ({ path }) => setting.absolute(path)],
    ],
    webinarsOf(setting.content, setting.today),
  );
};

/** News as a table, the latest first. */
export const newsTable = (setting: Setting): string => {
  const topics = names(setting, 'topics');
  return csv<Entry<'news'>>(
    [
      ['Дата', ({ data }) => data.date],
      ['Заголовок', ({ data }) => data.title],
      ['Коротко', ({ data }) => data.summary],
      [
        'События дорожной карты',
        ({ data }) => list(data.events.map((id) => numero(id.split('/').at(-1)))),
      ],
      ['Темы', ({ data }) => list(data.topics.map(topics))],
      address(setting),
    ],
    setting.content.news.toSorted((a, b) =>
      a.data.date < b.data.date ? 1 : a.data.date > b.data.date ? -1 : 0,
    ),
  );
};

/** Documents as a table. */
export const documentsTable = (setting: Setting): string => {
  const [documents, issuers] = [names(setting, 'documents'), names(setting, 'executors')];
  return csv<Entry<'documents'>>(
    [
      ['Вид', ({ data }) => DOCUMENT_KINDS[data.kind]],
      ['Номер', ({ data }) => numero(data.number)],
      ['Дата', ({ data }) => data.date],
      ['Название', ({ data }) => data.title],
      ['Кто издал', ({ data }) => data.issuer && issuers(data.issuer)],
      ['О чём', ({ data }) => data.summary],
      ['Приложение к', ({ data }) => data.partOf && documents(data.partOf)],
      ['Изменяет', ({ data }) => data.amends && documents(data.amends)],
      ['Где опубликован', ({ data }) => data.url],
      address(setting),
    ],
    setting.content.documents,
  );
};

/** The last column of a table whose entries have pages of their own. */
export const address = ({ absolute }: Setting): Column<Entry> => [
  'Адрес',
  (entry) => {
    const path = pathOf(entry);
    return path && absolute(path);
  },
];

/** How entries of a collection are called in a cell; nothing for one that readers may not see. */
export const names = (
  { content }: Setting,
  collection: CollectionName,
): ((id: string) => string) => {
  const titles = new Map(
    (content[collection] as Entry[]).map(({ id, data }) => {
      const { name, title } = data as { name?: string; title?: string };
      return [id, name ?? title ?? id];
    }),
  );
  return (id) => titles.get(id) ?? '';
};
