import type { Content } from '../schema/index.ts';
import { rolePath } from './urls.ts';

/** Address of the page that tells how to subscribe. */
export const CALENDARS_PATH = '/calendar/';

/** A calendar a reader subscribes to. */
export interface CalendarLink {
  /** Place on the page of calendars. */
  id: string;
  title: string;
  /** The calendar file. */
  file: string;
  /** The page that shows the same days. */
  page: string;
  /** Whose deadlines or which cycle's meetings it holds; all when left out. */
  of?: string;
}

/** Calendars of one kind under a heading. */
export interface CalendarGroup {
  title: string;
  kind: 'roadmap' | 'webinars';
  calendars: CalendarLink[];
}

/** Place of a role's calendar on the page of calendars. */
export const roleCalendar = (role: string): string => `role-${role}`;

/** Place of a cycle's calendar on the page of calendars. */
export const seriesCalendar = (series: string): string => `series-${series}`;

/** Address at which the page of calendars tells about one of them. */
export const howTo = (id: string): string => `${CALENDARS_PATH}#${id}`;

/** The same address by the scheme on which programs offer to subscribe. */
export const webcal = (address: string): string => address.replace(/^https?:/, 'webcal:');

/** All calendars of the section: deadlines of the roadmap and of each role, meetings and those of each cycle. */
export const calendarsOf = ({ site, roles, series }: Content): CalendarGroup[] => [
  {
    title: 'Сроки дорожной карты',
    kind: 'roadmap',
    calendars: [
      {
        id: 'roadmap',
        title: 'Вся дорожная карта',
        file: '/calendar/roadmap.ics',
        page: `/roadmap/${site.year}/`,
      },
      ...roles
        .toSorted((a, b) => a.data.order - b.data.order)
        .map(({ id, data }) => ({
          id: roleCalendar(id),
          title: data.name,
          file: `/calendar/roles/${id}.ics`,
          page: rolePath(site.year, id),
          of: id,
        })),
    ],
  },
  {
    title: 'Вебинары и встречи',
    kind: 'webinars',
    calendars: [
      {
        id: 'webinars',
        title: 'Все вебинары и встречи',
        file: '/calendar/webinars.ics',
        page: '/webinars/',
      },
      ...series
        .toSorted((a, b) => a.data.order - b.data.order)
        .map(({ id, data }) => ({
          id: seriesCalendar(id),
          title: data.title,
          file: `/calendar/series/${id}.ics`,
          page: `/webinars/${id}/`,
          of: id,
        })),
    ],
  },
];
