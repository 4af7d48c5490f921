import { entries } from './entry.ts';

const STEP = `steps:
  - title: Договориться
    when:
      week: 1
    who:
      - team
    text: Учителя договариваются о начале урока.`;

/** Rules of practices: states, costs, who does what and when. */
export const PRACTICE_RULES = entries([
  [
    'withdrawn',
    'Практика снята без причины',
    'Назовите причину в поле withdrawn.',
    'practices',
    'status: withdrawn',
    'status: withdrawn\nwithdrawn: Числа не подтвердились',
  ],
  [
    'withdrawn-link',
    'Ссылка на снятую практику',
    'Поставьте ссылку на другую практику или уберите её.',
    'files',
    'practices/snyataya.md\n  status: withdrawn\n  withdrawn: Числа не подтвердились\nnews/itogi.md\n  practices: [snyataya]',
    'practices/snyataya.md\n  status: withdrawn\n  withdrawn: Числа не подтвердились\nnews/itogi.md\n  practices: [obrazets-praktiki]',
  ],
  [
    'not-reviewed',
    'Не сказано, кто проверил практику',
    'Назовите рецензента и день, когда он её прочёл.',
    'files',
    'practices/obrazets-praktiki.md\n  sample: false\n  reviewed: 2022-03-05',
    'practices/obrazets-praktiki.md\n  sample: false\n  reviewer: retsenzent\n  reviewed: 2022-03-05',
  ],
  [
    'own-review',
    'Автор проверил сам себя',
    'Рецензент — другой человек.',
    'practices',
    'author: uchebnaya\nreviewer: uchebnaya',
    'author: uchebnaya\nreviewer: retsenzent',
  ],
  [
    'cost-level',
    'Затраты не сходятся',
    'Уровень затрат и их состав говорят разное.',
    'practices',
    cost('low'),
    cost('medium'),
  ],
  [
    'material-address',
    'Материал без адреса',
    'Назовите файл или адрес.',
    'practices',
    'materials:\n  - title: Лист наблюдения',
    'materials:\n  - title: Лист наблюдения\n    url: https://example.ru/list.pdf',
  ],
  [
    'nobody-does',
    'Не назван исполнитель',
    'Скажите, кто это делает: поле who.',
    'practices',
    STEP.replace('    who:\n      - team\n', ''),
    STEP,
  ],
  [
    'when-missing',
    'Нет срока',
    'Назовите неделю от начала работы или месяц.',
    'practices',
    STEP.replace('    when:\n      week: 1\n', '    when: {}\n'),
    STEP,
  ],
  [
    'when-twice',
    'Два срока сразу',
    'Оставьте неделю или месяц.',
    'practices',
    STEP.replace('      week: 1', '      week: 1\n      month: 9'),
    STEP,
  ],
  [
    'risk-twice',
    'Риск назван дважды',
    'Оставьте его в одном месте.',
    'practices',
    'risks:\n  main:\n    - distsiplina\n  also:\n    - distsiplina',
    'risks:\n  main:\n    - distsiplina',
  ],
  [
    'sample-figures',
    'Числа у образца',
    'За образцом нет школы, измерений у него быть не может.',
    'files',
    'practices/obrazets-praktiki.md\n  sample: true\n  school: Школа № 1',
    'practices/obrazets-praktiki.md\n  sample: true',
  ],
  [
    'consent-future',
    'Согласие из будущего',
    'Проверьте день согласия.',
    'people',
    'consent:\n  date: 2023-03-01\n  document: согласие № 1',
    'consent:\n  date: 2022-03-01\n  document: согласие № 1',
  ],
  [
    'consent-expired',
    'Согласие кончилось',
    'Получите новое согласие или удалите запись.',
    'people',
    'consent:\n  date: 2021-03-01\n  until: 2022-03-01\n  document: согласие № 1',
    'consent:\n  date: 2022-03-01\n  until: 2023-03-01\n  document: согласие № 2',
  ],
]);

function cost(level: string): string {
  return `cost:\n  level: ${level}\n  items:\n    - what: Печать\n      kind: running\n      amount: пачка бумаги\n      from: текущие расходы\n      money: 450`;
}
