/** A link of the section's own frame. */
export interface NavLink {
  title: string;
  path: string;
}

/** Sections in the header, in the order of use. */
export const NAV: readonly NavLink[] = [
  { title: 'Дорожная карта', path: '/roadmap/' },
  { title: 'Банк практик', path: '/practices/' },
  { title: 'Вебинары', path: '/webinars/' },
  { title: 'Новости', path: '/news/' },
  { title: 'Документы', path: '/documents/' },
  { title: 'Итоги', path: '/results/' },
  { title: 'О проекте', path: '/about/' },
];

/** Calendars, feeds and open data that anyone may take. */
export const DATA: readonly NavLink[] = [
  { title: 'Календари: как подписаться', path: '/calendar/' },
  { title: 'Календарь дорожной карты', path: '/calendar/roadmap.ics' },
  { title: 'Календарь вебинаров', path: '/calendar/webinars.ics' },
  { title: 'Лента новостей (RSS)', path: '/news/rss.xml' },
  { title: 'Лента новостей (JSON Feed)', path: '/news/feed.json' },
  { title: 'Дорожная карта открытыми данными (JSON)', path: '/data/roadmap.json' },
  { title: 'Практики открытыми данными (JSON)', path: '/data/practices.json' },
];

/** How a section's link relates to the page at `path`: the page itself, its section, or neither. */
export const currentFor = (link: NavLink, path: string): 'page' | 'true' | undefined => {
  if (link.path === path) return 'page';
  const risk = link.path === '/practices/' && path.startsWith('/risks/');
  return risk || path.startsWith(link.path) ? 'true' : undefined;
};
