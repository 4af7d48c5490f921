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

/** What a practice costs; each step's rule is its own label's second half. */
export const COSTS = { low: 'малые', medium: 'средние', high: 'большие' } as const;

/** The rule for each step of the cost scale. */
export const COST_RULES = {
  low: 'Хватает времени, которое у работников уже есть в нагрузке. Денег не нужно.',
  medium: 'Нужны часы сверх нагрузки: замены уроков, доплаты, выезды, печать.',
  high: 'Нужны ставки, ремонт, оборудование или договор со сторонней организацией.',
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
