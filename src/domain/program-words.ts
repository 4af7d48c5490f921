import { type Day, numericDay, weekdayShort } from './day.ts';
import type { Milestone } from './milestones.ts';
import { type Draft, type Measure, type Program, restsOnSample } from './program.ts';
import { spanOf } from './program-terms.ts';

/** «14.03.2022 (пн)» */
export const dayWords = (day: Day): string => `${numericDay(day)}\u00a0(${weekdayShort(day)})`;

/** When a measure is done: «14.03.2022 (пн) – 20.03.2022 (вс)», «до 28.03.2022 (пн)»; empty when not said. */
export const termWords = ({ start, end }: Pick<Measure, 'start' | 'end'>): string => {
  if (start && end)
    return start === end ? dayWords(start) : `${dayWords(start)} – ${dayWords(end)}`;
  if (end) return `до ${dayWords(end)}`;
  return start ? `с ${dayWords(start)}` : '';
};

/** The document's title below «Антирисковая программа». */
export const directionWords = ({ name }: Program): string => `по направлению «${name}»`;

/** How long the programme runs, from its first measure to its last; empty when no measure has days. */
export const spanWords = ({ measures }: Program): string => {
  const span = spanOf(measures);
  return span ? `С ${dayWords(span.start)} по ${dayWords(span.end)}.` : '';
};

/** «Документы 1 этапа — до 01.06.2022 (ср), событие 4.3 дорожной карты.» */
export const milestoneWords = ({ title, day, event }: Milestone): string =>
  `${title.charAt(0).toUpperCase()}${title.slice(1)} — до ${dayWords(day)}, событие ${event} дорожной карты.`;

/** What the programme was composed from, and that a sample is no experience of a real school. */
export const basisWords = (program: Program): string => {
  const titles = program.practices.map(
    ({ title, sample }) => `«${title}»${sample ? ' (образец)' : ''}`,
  );
  if (titles.length === 0) return '';
  return `Основа: ${titles.length === 1 ? 'практика' : 'практики'} ${titles.join(', ')}.`;
};

/** The mark a document bears when it rests on worked samples; empty when it does not. */
export const sampleWords = (program: Program): string =>
  restsOnSample(program)
    ? 'Образец. Программа составлена по образцам практик: за ними нет настоящей школы и измерений. Проверьте каждую строку.'
    : '';

const FORBIDDEN = /[^\p{L}\p{N}]+/gu;

/** Name of a file to save: the kind of document and the risks or the school it is for. */
export const fileName = (draft: Draft, program: Program | null, extension: string): string => {
  const about = program ? program.short : draft.school || 'школа';
  const words = about.replace(FORBIDDEN, ' ').trim().slice(0, 60);
  return `Антирисковая программа${words ? ` — ${words}` : ''}.${extension}`;
};
