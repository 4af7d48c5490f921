import { entries } from './entry.ts';

const DOCUMENTS = `documents/rasporyazhenie-500.md
  date: 2022-02-01
documents/izmeneniya.md
  date: 2022-03-01
  amends: rasporyazhenie-500`;
const PLAN = `plans/2022-1.yaml
  document: izmeneniya
  amends: "2022"`;
const EVENT = `roadmap/2022-1/1.1.md
  deadline: апрель 2022 года`;
const WHOLE = [DOCUMENTS, PLAN, EVENT].join('\n');
const REMOVED = [DOCUMENTS, `${PLAN}\n  removed: ["1.1"]`].join('\n');

/** Rules of amendments to a roadmap. */
export const AMENDMENT_RULES = entries([
  [
    'event-removed',
    'Событие отменено',
    'Изменение убрало его из карты. Проверьте, нужна ли запись.',
    'files',
    REMOVED.replace('1.1', '1.2'),
    REMOVED,
  ],
  [
    'amendment-chain',
    'Документ не говорит, что он меняет',
    'Впишите в документ поле amends: с ним читатель видит всю цепочку.',
    'files',
    WHOLE.replace('\n  amends: rasporyazhenie-500', ''),
    WHOLE,
  ],
  [
    'amendment-date',
    'У изменения нет даты',
    'Без даты документа неизвестно, с какого дня изменение действует.',
    'files',
    WHOLE.replace('\n  date: 2022-03-01', ''),
    WHOLE,
  ],
  [
    'amendment-empty',
    'Изменение ничего не меняет',
    'Добавьте события изменения или удалите его.',
    'files',
    [DOCUMENTS, PLAN].join('\n'),
    WHOLE,
  ],
  [
    'amendment-file',
    'Имя файла изменения',
    'Год, дефис и номер изменения: 2022-1.',
    'files',
    WHOLE.replace('plans/2022-1', 'plans/izmeneniya'),
    WHOLE,
  ],
  [
    'amendment-order',
    'Изменение старше карты',
    'Проверьте даты документов: изменение позже карты, которую оно меняет.',
    'files',
    WHOLE.replace('2022-03-01', '2022-01-10'),
    WHOLE,
  ],
  [
    'amendment-same',
    'Событие не изменилось',
    'Слова те же, что и в прежней редакции.',
    'files',
    WHOLE.replace('апрель', 'март'),
    WHOLE,
  ],
  [
    'amendment-twins',
    'Два изменения одного дня',
    'Назовите порядок: какое вступило в силу первым.',
    'files',
    `${WHOLE}\n${WHOLE.split('\n').slice(5).join('\n').replaceAll('2022-1', '2022-2').replace('"2022"', '"2022-1"').replace('апрель', 'май')}`,
    WHOLE,
  ],
  [
    'amends-nobody',
    'Менять нечего',
    'Исключать события может только изменение: назовите карту в поле amends.',
    'files',
    'plans/2022.yaml\n  removed: ["1.1"]',
    REMOVED,
  ],
  [
    'amends-year',
    'Год изменения',
    'Изменение того же года, что и карта.',
    'files',
    `${WHOLE.replace('amends: "2022"', 'amends: "2023"')}\nplans/2023.yaml\n  year: 2023`,
    `${WHOLE}\nplans/2023.yaml\n  year: 2023`,
  ],
  [
    'removed-kept',
    'Событие и убрано, и изменено',
    'Оставьте что-то одно.',
    'files',
    `${REMOVED}\n${EVENT}`,
    REMOVED,
  ],
  [
    'removed-nobody',
    'Убирать нечего',
    'Такого события в карте нет.',
    'files',
    REMOVED.replace('1.1', '1.9'),
    REMOVED,
  ],
]);
