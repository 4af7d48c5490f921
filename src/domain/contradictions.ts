import type { Content } from '../schema/index.ts';
import { at, type Contradiction, called } from './clash.ts';
import { countClashes } from './count-clashes.ts';
import type { Day } from './day.ts';
import { type DayOff, dayOffWords, daysOff } from './days-off.ts';
import { orderClashes } from './order-clashes.ts';
import { type EventView, eventsOf } from './roadmap.ts';
import { wordingClashes } from './wording-clashes.ts';

/** Everything in which the roadmaps of all years contradict themselves, whether acknowledged or not. */
export const contradictionsOf = (content: Content, today: Day): Contradiction[] => {
  const { site } = content;
  return content.plans.flatMap(({ data: { year } }) => {
    const events = eventsOf(content, year, today);
    return [
      ...orderClashes(events),
      ...events.flatMap(wordingClashes),
      ...countClashes(events, year === site.year ? site.counts : {}),
      ...events.flatMap((event) => holidayClashes(event, site.holidays)),
    ];
  });
};

const holidayClashes = (event: EventView, holidays: readonly DayOff[]): Contradiction[] => {
  const found = daysOff(event.deadline.occurrences, holidays);
  if (found.length === 0) return [];
  return [
    {
      rule: 'roadmap-holiday',
      event: event.id,
      other: null,
      where: [at(event, 'deadline'), { entry: null, path: ['holidays'] }],
      message: `Событие ${called(event)}: в срок «${event.deadline.text}» по производственному календарю попадают нерабочие дни (${found.map(dayOffWords).join('; ')}).`,
      advice:
        'Узнайте у тех, кто проводит встречу, состоится ли она в этот день. Календарь — в site.yaml, поле holidays.',
    },
  ];
};
