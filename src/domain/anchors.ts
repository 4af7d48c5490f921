/** Places that every page has. */
const FRAME =
  /^(?:main|sections|site-search|view|view-panel|foot-[a-z]+|user-content-fn(?:ref)?-.+|footnote-label)$/;

/** Places that templates make on pages of one kind, by the page's address. */
const PLACES: [path: RegExp, anchors: RegExp][] = [
  [/^\/$/, /^(?:lost-search|agenda|glance|bank|news|y-[a-z]+)$/],
  [/^\/accessibility\/$/, /^(?:nastroyki|view-here)$/],
  [
    /^\/calendar\/$/,
    /^(?:roadmap|webinars|how|does|holds|yandex|google|outlook|apple|android|(?:role|series)-[\w-]+)$/,
  ],
  [/^\/contacts\/$/, /^svedeniya$/],
  [/^\/editors\//, /^(?:start-title|files-title|[\w-]+)$/],
  [/^\/news\//, /^(?:month-\d{4}-\d\d|press|topics|subscribe|neighbours|related)$/],
  [/^\/practices\/$/, /^(?:facets|facet-list|sort|gaps)$/],
  [/^\/practices\/./, /^[a-z][a-z-]*$/],
  [/^\/results\/$/, /^(?:bank|done|s-\d+|y-[a-z]+)$/],
  [/^\/search\/$/, /^(?:search|q|search-keys|start|everything|all-[a-z]+)$/],
  [
    /^\/webinars\//,
    /^(?:ahead|regular|lately|lately-title|archive(?:-\d{4}-\d\d)?|cycles?|subscribe|about|meetings|others|related|recording|days(?:-[\w-]+)?)$/,
  ],
  [/^\/documents\/./, /^(?:requisites|about|chain|related)$/],
  [
    /^\/roadmap\//,
    /^(?:f-[a-z]+|picture|table|deadline|actions|related|y-[a-z]+|e-\d+(?:\.\d+)*)$/,
  ],
];

/** Whether a template makes such a place on the page at a path, whatever its text. */
export const templateAnchor = (path: string, anchor: string): boolean =>
  FRAME.test(anchor) || PLACES.some(([page, anchors]) => page.test(path) && anchors.test(anchor));
