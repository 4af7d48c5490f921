import type { IndexedPage } from '../../src/domain/search/weigh.ts';

/** A page with a text. */
export const page = (
  path: string,
  title: string,
  text: string,
  more: Partial<IndexedPage> = {},
): IndexedPage => ({
  path,
  title,
  summary: '',
  kind: 'pages',
  date: null,
  due: null,
  sample: false,
  risks: [],
  crumbs: [],
  file: null,
  asked: [],
  parts: [{ href: '', title: '', text }],
  ...more,
});

/** A small section to search. */
export const PAGES = [
  page('/a/', 'Вебинары', 'Расписание встреч для кураторов школы', {
    kind: 'webinars',
    date: '2022-03-16',
    risks: ['kadry'],
  }),
  page('/b/', 'Банк практик', 'Наставник молодому учителю и вебинар', {
    kind: 'practices',
    date: '2022-05-01',
    risks: ['kadry', 'ovz'],
  }),
  page('/c/', 'Приказ № 201', 'Утверждён 21 февраля 2022 года. Замдиректора отвечает за школу', {
    kind: 'documents',
    date: '2022-02-21',
  }),
  page('/d/', 'Школа', 'Школьная жизнь. Событие 2.7 проекта «500+»'),
];
/** What its editors say is the same. */
export const SYNONYMS = [{ worth: 0.85, phrases: [['завуч'], ['замдиректор']] }];
