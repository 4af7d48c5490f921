import type { WebinarView } from '../domain/webinars.ts';
import { momentIn } from '../domain/zone.ts';
import type { Setting } from './setting.ts';

const REMOTE = /вебинар|видеоконференц/i;

/** A meeting on a single known day as a schema.org Event; null when its day is not named or it recurs. */
export const webinarJsonld = (
  webinar: WebinarView,
  { content, absolute }: Setting,
): object | null => {
  const { data, event, series, days, title, path } = webinar;
  const [day] = days;
  if (!day || days.length > 1) return null;
  const { zone } = content.site;
  const host = content.executors.find(({ id }) => id === data.host)?.data.name;
  const url = absolute(path);
  const online = data.format === 'webinar' || REMOTE.test(`${title} ${event?.title ?? ''}`);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    description: data.summary,
    url,
    inLanguage: 'ru',
    startDate: data.time ? momentIn(zone, day, data.time) : day,
    ...(data.end ? { endDate: momentIn(zone, day, data.end) } : data.time ? {} : { endDate: day }),
    eventStatus: 'https://schema.org/EventScheduled',
    ...(online && {
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url },
    }),
    ...(host && { organizer: { '@type': 'Organization', name: host } }),
    ...(series && { superEvent: { '@type': 'EventSeries', name: series.data.title } }),
  };
};
