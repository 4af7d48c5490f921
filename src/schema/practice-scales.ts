/** Who carries the practice out. */
export const LEVELS = { school: 'школа', municipality: 'муниципалитет', region: 'регион' } as const;

/** Kinds of school a practice fits. */
export const SETTINGS = {
  urban: 'городская',
  rural: 'сельская',
  small: 'малокомплектная',
} as const;

/** Stages of schooling a practice fits. */
export const STAGES = {
  primary: 'начальная школа',
  basic: 'основная школа',
  secondary: 'старшая школа',
} as const;

/** How large a school is. */
export const SIZES = {
  'under-100': 'до 100 обучающихся',
  '100-500': 'от 100 до 500 обучающихся',
  'over-500': 'больше 500 обучающихся',
} as const;

/** Share of pupils with ОВЗ or with difficulties in learning. */
export const NEEDS = {
  'under-10': 'до 10 %',
  '10-30': 'от 10 до 30 %',
  'over-30': 'больше 30 %',
} as const;

/** What a practice costs; the step is reckoned from what the cost is made of. */
export const COSTS = { low: 'малые', medium: 'средние', high: 'большие' } as const;

/** What one part of the cost is taken from. */
export const COST_KINDS = {
  load: 'рабочее время и то, что в школе уже есть',
  extra: 'часы сверх нагрузки',
  running: 'текущие расходы',
  capital: 'ставки, ремонт, оборудование, договор',
} as const;

/** Above which figures a cost is no longer a medium one: hours over the load of all people together, and roubles. */
export const COST_LIMITS = { hours: 200, money: 100_000 } as const;

/** The rule for each step of the cost scale. */
export const COST_RULES = {
  low: 'Хватает рабочего времени. Ни часов сверх нагрузки, ни денег не нужно.',
  medium: `Нужны часы сверх нагрузки (не больше ${COST_LIMITS.hours} на всех за всё время) или текущие расходы (не больше 100 000 рублей): замены, доплаты, выезды, печать.`,
  high: `Нужны ставки, ремонт, оборудование или договор со сторонней организацией. Либо больше ${COST_LIMITS.hours} часов сверх нагрузки, либо больше 100 000 рублей.`,
} as const;

/** Who may confirm a result: those above the school. */
export const CONFIRMERS = {
  curator: 'куратор',
  municipality: 'муниципалитет',
  region: 'регион',
} as const;

/** Who does a step or a measure inside the school. */
export const PERFORMERS = {
  director: 'директор',
  deputy: 'заместитель директора',
  team: 'управленческая команда',
  teacher: 'учитель',
  'class-teacher': 'классный руководитель',
  psychologist: 'педагог-психолог',
  'social-teacher': 'социальный педагог',
  methodologist: 'методист',
  'subject-group': 'методическое объединение',
  curator: 'куратор',
  coordinator: 'муниципальный координатор',
} as const;

/** Whether readers may see a practice. */
export const STATUSES = {
  draft: 'черновик',
  review: 'на рецензии',
  published: 'опубликована',
  withdrawn: 'снята',
} as const;
