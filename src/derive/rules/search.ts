import { entries } from './entry.ts';

/** Rules of the words that editors give to the search. */
export const SEARCH_RULES = entries([
  [
    'search-circle',
    'Слова поиска ходят по кругу',
    'Одно слово заменяет другое, а то — первое. Оставьте одну замену.',
    'search',
    'words:\n  - завуч ~ замдиректора\n  - замдиректора ~ завуч',
    'words:\n  - завуч ~ замдиректора',
  ],
  [
    'search-clash',
    'Слово поиска записано дважды',
    'Оставьте одну строку.',
    'search',
    'words:\n  - завуч = замдиректора\n  - завуч = заместитель директора',
    'words:\n  - завуч = замдиректора = заместитель директора',
  ],
  [
    'search-line',
    'Строка слов поиска',
    'Как её записать, сказано в сообщении.',
    'search',
    'words:\n  - завуч',
    'words:\n  - завуч = заместитель директора',
  ],
  [
    'search-page',
    'Страницы для поиска нет',
    'Проверьте адрес.',
    'search',
    'leads:\n  - page: /risks/disciplina/\n    asked:\n      - шумно на уроке',
    'leads:\n  - page: /risks/distsiplina/\n    asked:\n      - шумно на уроке',
  ],
]);
