import { CONTRADICTIONS } from '../../schema/contradictions.ts';
import { entries, type Row } from './entry.ts';

/** One action of an event, as its file holds it. */
const action = (task: string, indicator: string) =>
  `actions:\n  - executors:\n      - coordinators\n    executorsText: Муниципальные координаторы\n    task: ${task}\n    indicator:\n      text: ${indicator}`;
const ACTION = action('Провести встречу', '100% координаторов');

type Examples = readonly [where: Row[3], wrong: string, right: string];
const CLASHES: Record<keyof typeof CONTRADICTIONS, Examples> = {
  'roadmap-order': [
    'files',
    'roadmap/2022/1.1.md\n  deadline: до 1 апреля 2022 года\n  after:\n    - 2022/1.2\nroadmap/2022/1.2.md\n  deadline: до 30 апреля 2022 года',
    'roadmap/2022/1.1.md\n  deadline: до 1 мая 2022 года\n  after:\n    - 2022/1.2\nroadmap/2022/1.2.md\n  deadline: до 30 апреля 2022 года',
  ],
  'roadmap-level': [
    'roadmap',
    `title: Муниципальный мониторинг сайтов\n${action('Провести мониторинг', '100% координаторов провели региональный мониторинг')}`,
    `title: Муниципальный мониторинг сайтов\n${action('Провести мониторинг', '100% координаторов провели муниципальный мониторинг')}`,
  ],
  'roadmap-frequency': [
    'roadmap',
    `title: Еженедельные встречи\n${action('Ежемесячно встречаться', '100% координаторов')}`,
    `title: Еженедельные встречи\n${action('Еженедельно встречаться', '100% координаторов')}`,
  ],
  'roadmap-meeting': [
    'roadmap',
    `title: Проведение семинара\n${action('Обсудить план', '100% координаторов приняли участие в вебинаре')}`,
    `title: Проведение семинара\n${action('Обсудить план', '100% координаторов приняли участие в семинаре')}`,
  ],
  'roadmap-count': [
    'roadmap',
    action('Провести встречу', '2 (100%) муниципалитета'),
    action('Провести встречу', '1 (100%) муниципалитет'),
  ],
  'roadmap-holiday': [
    'files',
    'site.yaml\n  holidays:\n    - date: 2022-04-12\n      name: выходной\nroadmap/2022/1.1.md\n  deadline: по вторникам с 05.04.2022 по 26.04.2022',
    'site.yaml\n  holidays:\n    - date: 2022-04-12\n      name: выходной\nroadmap/2022/1.1.md\n  deadline: по вторникам с 05.04.2022 по 26.04.2022\n  except:\n    - 2022-04-12',
  ],
};

const contradictions = (Object.keys(CONTRADICTIONS) as (keyof typeof CONTRADICTIONS)[]).map(
  (rule): Row => [
    rule,
    `Противоречие в карте: ${CONTRADICTIONS[rule]}`,
    'Два места приказа спорят. Исправьте одно из них или скажите читателям, как быть: поле acknowledged.',
    ...CLASHES[rule],
  ],
);

const plan = (milestones: string) => `plans/2022.yaml\n  milestones:\n${milestones}`;
const milestone = (kind: string, event: string) =>
  `    - kind: ${kind}\n      event: "${event}"\n      title: Документы этапа`;

/** Rules of roadmaps and meetings. */
export const SUBJECT_RULES = entries([
  ...contradictions,
  [
    'acknowledged-nothing',
    'Пояснение ни к чему',
    'Такого противоречия у события нет. Удалите пояснение или исправьте в нём rule и with.',
    'roadmap',
    'acknowledged:\n  - rule: roadmap-order\n    with: "1.2"\n    reason: Планируйте по первому сроку.',
    'done: false',
  ],
  [
    'action',
    'Действие не заполнено',
    'Назовите исполнителей и задачу или номер события с общей ячейкой.',
    'roadmap',
    ACTION.replace(/\n {4}task[\s\S]*/, ''),
    ACTION,
  ],
  [
    'same-empty',
    'Общая ячейка пуста',
    'Укажите событие, в котором общая ячейка записана целиком.',
    'files',
    ['1.1', '1.2'].map((number) => same(number, number === '1.1' ? '1.2' : '1.1')).join('\n'),
    same('1.1', '1.2'),
  ],
  [
    'indicator-unmeasured',
    'В показателе нет числа',
    'Если числа нет и в приказе, ничего делать не нужно.',
    'roadmap',
    action('Провести встречу', 'Встреча проведена'),
    action('Провести встречу', 'Проведена 1 встреча'),
  ],
  [
    'number-file',
    'Номер не совпадает с именем файла',
    'Файл события называется его номером.',
    'files',
    'roadmap/2022/1.1.md\n  number: "1.3"',
    'roadmap/2022/1.1.md\n  number: "1.1"',
  ],
  [
    'year-file',
    'Год не совпадает с именем файла',
    'Файл карты называется её годом.',
    'files',
    'plans/2022.yaml\n  year: 2023',
    'plans/2022.yaml\n  year: 2022',
  ],
  [
    'section',
    'Раздела нет',
    'Номер события начинается с номера раздела карты.',
    'files',
    'roadmap/2022/7.1.md\n  number: "7.1"',
    'roadmap/2022/1.7.md\n  number: "1.7"',
  ],
  [
    'plan',
    'Нет карты на этот год',
    'Добавьте файл в папку plans.',
    'files',
    'roadmap/2023/1.1.md',
    'plans/2023.yaml\n  year: 2023\nroadmap/2023/1.1.md\n  deadline: март 2023 года',
  ],
  [
    'plan-sections',
    'Разделы карты',
    'У карты должны быть разделы.',
    'plans',
    'sections: []',
    'sections:\n  - number: "1"\n    title: Организационные мероприятия\n    short: Организация',
  ],
  [
    'milestone-event',
    'Веха без события',
    'Назовите номер события карты.',
    'files',
    plan(milestone('evidence', '1.9')),
    plan(milestone('evidence', '1.2')),
  ],
  [
    'milestone-day',
    'Веха без дня',
    'У события вехи должен быть последний день.',
    'files',
    `${plan(milestone('evidence', '1.1'))}\nroadmap/2022/1.1.md\n  deadline: постоянно`,
    `${plan(milestone('evidence', '1.1'))}\nroadmap/2022/1.1.md\n  deadline: до 1 мая 2022 года`,
  ],
  [
    'milestone-order',
    'Вехи не по порядку',
    'Поставьте вехи по их дням.',
    'files',
    plan(`${milestone('evidence', '1.1')}\n${milestone('evidence', '1.2')}`),
    plan(`${milestone('evidence', '1.2')}\n${milestone('evidence', '1.1')}`),
  ],
  [
    'milestone-concept',
    'Веха концептуальных документов',
    'Она идёт первой.',
    'files',
    plan(`${milestone('evidence', '1.2')}\n${milestone('concept', '1.1')}`),
    plan(`${milestone('concept', '1.2')}\n${milestone('evidence', '1.1')}`),
  ],
  [
    'time-order',
    'Есть конец, нет начала',
    'Назовите оба времени или ни одного.',
    'files',
    'webinars/vtoroy-vebinar.md — новый файл\n  title: "Образец: второй вебинар"\n  summary: Образец встречи.\n  series: dlya-kuratorov\n  event: 2022/1.2\n  format: webinar\n  end: "11:30"\n  host: institute\n  audience: Кураторы',
    'webinars/vtoroy-vebinar.md\n  time: "10:00"\n  end: "11:30"',
  ],
  [
    'date-event',
    'День встречи не из срока',
    'Проверьте дату встречи или событие.',
    'webinars',
    'event: 2022/1.2\ndate: 2022-03-18',
    'event: 2022/1.2\ndate: 2022-03-16',
  ],
  [
    'date-off',
    'Встреча в нерабочий день',
    'По производственному календарю это выходной. Исправьте день или оставьте: на странице это отмечено.',
    'files',
    'site.yaml\n  holidays:\n    - date: 2022-03-24\n      name: выходной\nwebinars/vtoroy-vebinar.md\n  event: 2022/1.1\n  date: 2022-03-24',
    'site.yaml\n  holidays:\n    - date: 2022-03-24\n      name: выходной\nwebinars/vtoroy-vebinar.md\n  event: 2022/1.1\n  date: 2022-03-25',
  ],
]);

function same(number: string, other: string): string {
  return `roadmap/2022/${number}.md\n  actions:\n    - executors:\n        - coordinators\n      executorsText: Муниципальные координаторы\n      sameAs: "${other}"`;
}
