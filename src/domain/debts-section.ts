import { type Content, type Entry, siteSchema } from '../schema/index.ts';
import { shapeOf } from '../schema/shape.ts';
import { addDays, type Day } from './day.ts';
import type { Debt } from './debt-kinds.ts';
import { filesNamedIn } from './files-named.ts';
import { pathOf } from './urls.ts';

/** How many days ahead the end of a consent is announced: a new one takes a signature. */
const NOTICE = 60;
/** The same for a permission, which takes a word of the institute's own head. */
const PERMISSION_NOTICE = 30;

/** Consents that end within sixty days. */
export const consentDebts = ({ people }: Content, today: Day): Debt[] =>
  people.flatMap(({ file, data: { consent } }) =>
    consent.until && consent.until >= today && consent.until <= addDays(today, NOTICE)
      ? [
          {
            kind: 'consent' as const,
            file,
            what: `Согласие «${consent.document}».`,
            since: null,
            due: consent.until,
            fix: 'Получите новое согласие и впишите его день, реквизиты и срок в поле consent.',
            path: null,
          },
        ]
      : [],
  );

/** Permissions to publish private data that end within thirty days. */
export const permissionDebts = ({ privacy }: Content, today: Day): Debt[] =>
  privacy.flatMap(({ file, data: { allowed } }) =>
    allowed
      .filter(({ until }) => until >= today && until <= addDays(today, PERMISSION_NOTICE))
      .map(({ what, where, until }) => ({
        kind: 'permission' as const,
        file,
        what: `«${what}», где: ${where}.`,
        since: null,
        due: until,
        fix: 'Получите новое разрешение и впишите его день в until или удалите запись и сами данные.',
        path: null,
      })),
  );

/** Contacts that the region's settings leave blank, as one debt. */
export const contactDebts = ({ site }: Content): Debt[] => {
  const fields = Object.entries(shapeOf(siteSchema).properties?.['contacts']?.properties ?? {});
  const blank = fields.filter(([key]) => !site.contacts[key as keyof typeof site.contacts]);
  if (blank.length === 0) return [];
  const words = blank.map(([, { title = '' }]) => title.toLowerCase()).join(', ');
  return [
    {
      kind: 'contacts',
      file: 'site.yaml',
      what: `Не заполнено: ${words}.`,
      since: null,
      due: null,
      fix: [
        'contacts:',
        ...blank.map(([key, { title = '' }]) => `  ${key}: ${title.toLowerCase()}`),
      ].join('\n'),
      path: '/contacts/',
    },
  ];
};

/** Published files that hold pictures of pages and no text. */
export const scanDebts = (content: Content, scans: readonly string[]): Debt[] =>
  filesNamedIn(content)
    .filter(({ attachment }) => scans.includes(attachment.file))
    .map(({ attachment, title, path }) => ({
      kind: 'scan',
      file: attachment.file,
      what: `«${title}».`,
      since: null,
      due: null,
      fix: 'Распознайте текст (в программе для сканов это «OCR») и замените файл.',
      path,
    }));

/** Risks whose name nobody has compared with the project's own list. */
export const riskDebts = ({ risks }: Content): Debt[] =>
  risks
    .filter(({ data }) => !data.confirmed)
    .map((entry) => ({
      kind: 'risk',
      file: entry.file,
      what: `«${entry.data.short}».`,
      since: null,
      due: null,
      fix: 'confirmed: true\nsource: Откуда взято название',
      path: pathOf(entry as Entry),
    }));
