import type { Content } from '../schema/index.ts';
import type { EventView } from './roadmap.ts';

/** Schema.org's Event for search engines; null unless the event is a single day. */
export const eventJsonld = (event: EventView, content: Content, url: string): object | null => {
  const { deadline, short, title, actions } = event;
  if (deadline.kind !== 'day' || !deadline.start) return null;
  const ids = new Set(actions.flatMap(({ executors }) => executors));
  const organizers = content.executors.filter(({ id }) => ids.has(id));
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: short,
    description: title,
    url,
    startDate: deadline.start,
    organizer: organizers.map(({ data }) => ({ '@type': 'Organization', name: data.name })),
  };
};
