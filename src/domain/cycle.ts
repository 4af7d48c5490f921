import type { Content, Data, Entry } from '../schema/index.ts';
import type { Day } from './day.ts';
import { counted } from './plural.ts';
import { capital } from './practice-words.ts';
import { type Link, relatedTo } from './related.ts';
import { rhythmOf } from './rhythm.ts';
import type { WebinarView } from './webinars.ts';

type Format = Data<'webinars'>['format'];
type Forms = readonly [one: string, few: string, many: string];

const MEETING: Forms = ['встреча', 'встречи', 'встреч'];
const FORMS: Record<Format, Forms> = {
  webinar: ['вебинар', 'вебинара', 'вебинаров'],
  meeting: ['совещание', 'совещания', 'совещаний'],
  seminar: ['семинар', 'семинара', 'семинаров'],
  workshop: ['практикум', 'практикума', 'практикумов'],
};

/** What a meeting is called, in the genitive: «(после) вебинара». */
export const formatGenitive = (format: Format): string => FORMS[format][1];

/** Whether a meeting comes again and again by its event's rule. */
export const isRecurring = ({ data, days }: WebinarView): boolean => !data.date && days.length > 1;

/** A cycle as it is named in running text: «Тьюториал «Управление со смыслом»», or the title alone when it says its kind. */
export const cycleName = ({ title, kind }: Data<'series'>): string =>
  title.toLowerCase().includes(kind.toLowerCase()) ? title : `${capital(kind)} «${title}»`;

const formsOf = (meetings: readonly WebinarView[]): Forms => {
  const formats = new Set(meetings.map(({ data }) => data.format));
  const [only] = formats;
  return only && formats.size === 1 ? FORMS[only] : MEETING;
};

/** How many meetings a list holds, each day of a recurring one counted: «39 совещаний», «3 вебинара». */
const meetingCount = (meetings: readonly WebinarView[]): string =>
  counted(
    meetings.reduce((sum, { days }) => sum + Math.max(days.length, 1), 0),
    ...formsOf(meetings),
  );

/** What a cycle is and how much it holds: «тьюториал, 3 вебинара»; the kind left out where the count says it. */
export const cycleFacts = ({ entry, meetings }: Cycle): string => {
  const { kind } = entry.data;
  if (meetings.length === 0) return `${kind}, встреч пока нет`;
  const count = meetingCount(meetings);
  const said = !kind.includes(' ') && formsOf(meetings)[0].slice(0, 5) === kind.slice(0, 5);
  return said ? count : `${kind}, ${count}`;
};

/** Place of a meeting in its cycle: «вебинар 1 из 3»; null when it is the only one. */
export const placeIn = (webinar: WebinarView, cycle: readonly WebinarView[]): string | null => {
  if (cycle.length < 2) return null;
  return `${formsOf(cycle)[0]} ${cycle.findIndex(({ id }) => id === webinar.id) + 1} из ${cycle.length}`;
};

/** How often a recurring meeting comes and how many times: «39 встреч, по вторникам». */
export const rhythmWords = ({ days, event }: WebinarView): string => {
  const rhythm = event && rhythmOf(event.deadline.every);
  return [counted(days.length, ...MEETING), ...(rhythm ? [rhythm] : [])].join(', ');
};

/** The day a meeting is filed under: its last day, or the end of the time the order gives it, or of its year. */
export const filedUnder = ({ days, event, data }: WebinarView): Day =>
  days.at(-1) ?? event?.deadline.end ?? `${data.event.split('/')[0]}-12-31`;

/** A cycle with its meetings in order. */
export interface Cycle {
  entry: Entry<'series'>;
  meetings: WebinarView[];
  /** Whether all its meetings are over. */
  over: boolean;
}

/** All cycles in the editors' order, each with its meetings. */
export const cyclesOf = (
  series: readonly Entry<'series'>[],
  webinars: readonly WebinarView[],
): Cycle[] =>
  series
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => {
      const meetings = webinars.filter(({ data }) => data.series === entry.id);
      return {
        entry,
        meetings,
        over: meetings.length > 0 && meetings.every(({ state }) => state === 'over'),
      };
    });

/** What the meetings of a cycle are tied to outside it: events, documents, practices, news. */
export const cycleLinks = ({ meetings }: Cycle, content: Content): Link[] => {
  const links = meetings.flatMap(({ entry }) => relatedTo(entry as Entry, content));
  const kinds: Link['kind'][] = ['roadmap', 'documents', 'practices', 'risks', 'news'];
  return kinds.flatMap((kind) => [
    ...new Map(
      links.filter((link) => link.kind === kind).map((link) => [link.path, link]),
    ).values(),
  ]);
};
