import type { Content } from '../schema/index.ts';
import type { IndicatorPart } from './indicator.ts';
import { plural } from './plural.ts';
import type { EventView } from './roadmap.ts';

/** A figure for the press, with the events of the order that it comes from. */
export interface PressFact {
  value: number;
  /** What is counted, in the form that fits the number. */
  label: string;
  /** Events whose indicators state the figure; none when the figure is the number of events itself. */
  events: EventView[];
}

const TRAINING = /^повышение квалификации/i;

const partsOf = ({ actions }: EventView, unit: IndicatorPart['unit']): number[] =>
  actions.flatMap(({ indicator }) =>
    indicator.parts.filter((part) => part.unit === unit).map(({ value }) => value),
  );

/** Figures of the project counted from the region's settings and the indicators of the year's events; empty ones left out. */
export const pressFacts = ({ site }: Content, events: readonly EventView[]): PressFact[] => {
  const { schools, municipalities } = site.counts;
  const firstWith = (unit: IndicatorPart['unit'], value: number) =>
    events.filter((event) => partsOf(event, unit).includes(value)).slice(0, 1);
  const training = events.filter(
    (event) => TRAINING.test(event.title) && partsOf(event, 'person').length > 0,
  );
  const trained = training
    .flatMap((event) => partsOf(event, 'person'))
    .reduce((sum, value) => sum + value, 0);
  const facts: PressFact[] = [
    {
      value: schools,
      label: `${plural(schools, 'школа', 'школы', 'школ')} в\u00a0проекте`,
      events: firstWith('school', schools),
    },
    {
      value: municipalities,
      label: plural(municipalities, 'муниципалитет', 'муниципалитета', 'муниципалитетов'),
      events: firstWith('municipality', municipalities),
    },
    {
      value: events.length,
      label: `${plural(events.length, 'событие', 'события', 'событий')} дорожной карты`,
      events: [],
    },
    {
      value: trained,
      label: `${plural(trained, 'человек', 'человека', 'человек')}\u00a0— план повышения квалификации`,
      events: training,
    },
  ];
  return facts.filter(({ value }) => value > 0);
};
