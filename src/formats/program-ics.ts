import { addDays, type Day } from '../domain/day.ts';
import type { Milestone } from '../domain/milestones.ts';
import type { Draft, Measure, Program } from '../domain/program.ts';
import type { ProgramSource } from '../domain/program-source.ts';
import { bindingMilestones } from '../domain/program-terms.ts';
import { type CalendarEvent, ics } from './ics.ts';

/** Where a calendar was made: the page's address and the day. */
export interface Made {
  url: string;
  today: Day;
}

const REMIND = 3;

/** The days of all programmes of a draft as a calendar; a measure that two programmes share stands in it once. */
export const programCalendar = (draft: Draft, source: ProgramSource, made: Made): string => {
  const seen = new Set<string>();
  const measures = draft.programs.flatMap((program) =>
    program.measures.flatMap((measure) => {
      const key = [measure.what, measure.who, measure.start, measure.end].join('\n');
      if (!(measure.start || measure.end) || seen.has(key)) return [];
      seen.add(key);
      return [measureEvent(measure, program, draft, made)];
    }),
  );
  return ics({
    name: `Антирисковая программа${draft.school ? `: ${draft.school}` : ''}`,
    description: 'Сроки мер и рубежи дорожной карты.',
    zone: source.zone,
    events: [
      ...measures,
      ...bindingMilestones(draft, source).map((milestone) =>
        milestoneEvent(milestone, source, made),
      ),
    ],
  });
};

const measureEvent = (
  { id, what, who, indicator, start, end }: Measure,
  program: Program,
  draft: Draft,
  { url, today }: Made,
): CalendarEvent => {
  const first = start || end;
  const last = end && end >= first ? end : first;
  const summary = what || 'Мера без названия';
  return {
    uid: `program-${digest(draft.school)}-${program.risk}-${id}@500plus`,
    stamp: today,
    summary,
    description: [
      `Антирисковая программа: ${program.name}.`,
      who && `Исполнитель: ${who}.`,
      indicator && `Показатель: ${indicator}.`,
    ]
      .filter(Boolean)
      .join('\n'),
    url,
    start: first,
    end: last,
    alarms:
      addDays(first, REMIND) <= last
        ? [{ days: REMIND, from: 'end', words: `Через ${REMIND} дня срок: ${summary}` }]
        : [],
  };
};

const milestoneEvent = (
  { title, day, event }: Milestone,
  { region, year }: ProgramSource,
  { url, today }: Made,
): CalendarEvent => ({
  uid: `program-milestone-${region}-${year}-${event}@500plus`,
  stamp: today,
  summary: `Рубеж: ${title}`,
  description: `Последний день события ${event} дорожной карты.`,
  url,
  start: day,
  alarms: [{ days: 7, from: 'start', words: `Через неделю рубеж: ${title}` }],
});

/** Keeps the calendars of two schools apart in one program. */
const digest = (text: string): string => {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36);
};
