import { addDays, type Day, dayMonth, longDay, monthEnd, parts, weekdayName } from './day.ts';
import type { Milestone } from './milestones.ts';
import type { Draft, Measure } from './program.ts';
import type { ProgramSource, SourceMeasure } from './program-source.ts';

/** The first and last day of a measure. */
export interface Term {
  start: Day | '';
  end: Day | '';
}

/** Days of a measure for a programme that begins on `start`: weeks count from that day, a month is the next such month. */
export const termOf = ({ week, weeks, month }: SourceMeasure, start: Day): Term => {
  if (month !== undefined) {
    const [year, from] = parts(start);
    const first = `${month < from ? year + 1 : year}-${String(month).padStart(2, '0')}-01`;
    const begin = first < start ? start : first;
    return { start: begin, end: weeks ? addDays(begin, weeks * 7 - 1) : monthEnd(first) };
  }
  if (week === undefined && weeks === undefined) return { start: '', end: '' };
  const first = addDays(start, ((week ?? 1) - 1) * 7);
  return { start: first, end: addDays(first, (weeks ?? 1) * 7 - 1) };
};

/** The roadmap's milestones that bind a programme; none when it begins after the roadmap's year. */
export const bindingMilestones = ({ start }: Draft, source: ProgramSource): Milestone[] =>
  parts(start)[0] > source.year ? [] : source.milestones;

/** What is wrong with the days of a measure, in words; empty when nothing is. */
export const termWarnings = (measure: Measure, draft: Draft, source: ProgramSource): string[] => {
  const { start, end } = measure;
  if (start && end && end < start) return ['Конец раньше начала: поменяйте дни местами.'];
  const first = start || end;
  const last = end || start;
  if (!first || !last) return [];
  const early = first < draft.start ? ['Начинается раньше самой программы.'] : [];
  const stages = bindingMilestones(draft, source).filter(({ kind }) => kind === 'evidence');
  if (stages.length === 0) return early;
  if (parts(last)[0] > source.year) {
    return [...early, `Заканчивается после ${source.year} года, на который утверждена карта.`];
  }
  const passed = stages.findLast(
    ({ day }) => last > day && (first <= day || day === lastOf(stages)),
  );
  if (!passed) return early;
  const by = `${dayMonth(passed.day)} (${passed.title})`;
  return [
    ...early,
    passed.day === lastOf(stages)
      ? `Позже последнего рубежа, ${by}: в отчёт за год не войдёт.`
      : `Переходит через рубеж ${by}: к нему будет готова только часть.`,
  ];
};

const lastOf = (stages: readonly Milestone[]): Day => stages.at(-1)?.day ?? '';

/** What a school should know of its programme's days as a whole; the first is the gravest. */
export const draftWarnings = (draft: Draft, source: ProgramSource, today: Day): string[] => {
  const { year, milestones } = source;
  const begins = parts(draft.start)[0];
  const over =
    parts(today)[0] > year
      ? [
          `Год дорожной карты (${year}) закончился. Программу можно составить на следующий: выберите день начала и сверьте сроки с новой картой.`,
        ]
      : [];
  if (begins > year) {
    return [
      ...over,
      `Программа начинается в ${begins} году. Сроки карты ${year} года к ней не относятся и не проверяются.`,
    ];
  }
  if (milestones.length === 0) {
    return [...over, 'Рубежи этого года в разделе не названы: сверьте сроки с приказом.'];
  }
  const concept = milestones.find(({ kind }) => kind === 'concept');
  if (!concept || draft.start <= concept.day) return over;
  return [
    ...over,
    `Программа начинается ${longDay(draft.start)}, а ${concept.title} по карте размещают до ${longDay(concept.day)} (${weekdayName(concept.day)}, событие ${concept.event}).`,
  ];
};

/** The first and last day over all measures of a programme; null when none has days. */
export const spanOf = (measures: readonly Measure[]): { start: Day; end: Day } | null => {
  const days = measures.flatMap(({ start, end }) => [start, end]).filter((day) => day !== '');
  const [start, end] = [days.toSorted()[0], days.toSorted().at(-1)];
  return start && end ? { start, end } : null;
};
