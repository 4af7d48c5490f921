/** Everything a blank asks, answered. */
export const WHOLE = {
  title: 'Урок без звонка: проверка бланка',
  summary: 'Учителя делают одно и то же в одно время.',
  risks: { main: ['distsiplina'], also: ['blagopoluchie', 'motivatsiya'] },
  level: 'school',
  school: 'МБОУ «СОШ № 1»',
  context: {
    settings: ['urban', 'small'],
    sizes: ['under-100', '100-500'],
    stages: ['primary', 'basic'],
    needs: ['under-10', '10-30'],
    note: 'Не подходит школе, где нет «завуча»: проверьте & решите.',
  },
  problem: 'На уроках шумно. Опаздывают.',
  steps: [
    {
      title: 'Договориться',
      when: { week: 1, weeks: 2 },
      who: ['team', 'class-teacher'],
      text: 'Собраться, записать.',
    },
    {
      title: 'Проверить',
      when: { month: 10 },
      who: ['deputy'],
      text: 'Пройти по урокам: десять минут на каждый.',
    },
  ],
  results: [
    {
      indicator: 'Уроки без остановок',
      unit: '% уроков',
      before: 20.5,
      after: 35,
      period: { from: '2021-09-15', to: '2021-12-20' },
      source: 'журнал',
      how: 'Сосчитать.',
      confirmed: [
        { by: 'curator', date: '2021-12-25', document: 'справка' },
        {
          by: 'municipality',
          date: '2022-01-10',
          document: 'письмо № 5',
        },
      ],
    },
    { indicator: 'Опоздания', unit: 'случаев', how: 'Сосчитать по журналу.', confirmed: undefined },
    { indicator: 'Замечания', unit: 'штук', before: 4, source: 'журнал' },
  ],
  cost: {
    items: [
      {
        what: 'Время завуча',
        kind: 'load',
        amount: 'два часа',
        from: 'план',
        who: ['deputy'],
        hours: 24,
        people: 1,
      },
      {
        what: 'Замены',
        kind: 'extra',
        amount: 'десять уроков',
        from: 'фонд школы',
        who: ['teacher'],
        hours: 0.5,
      },
      { what: 'Печать', kind: 'running', amount: 'пачка', from: 'бюджет', money: 1500 },
    ],
  },
  duration: 2,
  conditions: ['Договорились все.', 'Директор ходит на уроки.'],
  failures: ['Много правил.'],
  monday: ['Зайти на урок.', 'Спросить.', 'Записать.', 'Назначить день.', 'Прийти.'],
  program: {
    goal: 'Тихие уроки.',
    tasks: ['Измерить.', 'Договориться.'],
    methods: ['Наблюдение.'],
    expected: ['Тише.'],
  },
  measures: [
    {
      what: 'Замер',
      when: { week: 1, weeks: 1 },
      who: ['deputy', 'psychologist'],
      indicator: 'Есть таблица',
    },
  ],
  materials: [{ title: 'Лист', url: 'https://example.org/list' }],
  replications: [
    {
      date: '2022-02-10',
      setting: 'rural',
      school: 'МБОУ «СОШ № 2»',
      result: 'Вышло.',
      failed: 'Долго.',
      source: 'отчёт',
    },
  ],
  evaluation: {
    by: 'Институт',
    date: '2022-03-01',
    source: 'Отчёт',
    url: 'https://example.org/report',
  },
  sources: [
    {
      title: 'Книга',
      author: 'А. Б. Вторая',
      year: 2008,
      url: 'https://example.org/',
      takeaway: 'Мысль.',
    },
  ],
};
