import { contradictionsOf } from '../../src/domain/contradictions.ts';
import type { Content, Entry } from '../../src/schema/index.ts';
import { setting } from './setting.ts';

/** The cells of a made-up event that a test is about; the rest says nothing. */
export interface Row {
  title?: string;
  deadline?: string;
  task?: string;
  indicator?: string;
  /** What the indicator counts in full: «53 (100%)». */
  all?: Partial<Record<'school' | 'curator' | 'municipality' | 'coordinator', number>>;
  /** What it counts without a share. */
  some?: Partial<Record<'school', number>>;
  after?: string[];
}

/** What a roadmap of these events alone contradicts itself in: rule, event and second event. */
export const contradictionsIn = (rows: Record<string, Row>, site: Partial<Content['site']> = {}) =>
  contradictionsOf(roadmapOf(rows, { holidays: [], ...site }), '2022-03-15').map(
    ({ rule, event, other }) => [rule, event.slice(5), other?.slice(5)].join(' ').trim(),
  );

const roadmapOf = (rows: Record<string, Row>, site: Partial<Content['site']>) =>
  ({
    ...setting.content,
    site: { ...setting.content.site, ...site },
    roadmap: Object.entries(rows).map(([number, row]) => eventOf(number, row)),
  }) as Content;

/** What an indicator says of each unit, in a form an order would use. */
const NOUNS: Record<string, string> = {
  school: 'общеобразовательных организаций',
  curator: 'кураторов',
  municipality: 'муниципалитетов',
  coordinator: 'муниципальных координаторов',
};

const eventOf = (number: string, row: Row): Entry<'roadmap'> => {
  const { deadline = 'постоянно', all = {}, some = {} } = row;
  const measured = [
    ...Object.entries(all).map(([unit, value]) => `${value} (100%) ${NOUNS[unit]}`),
    ...Object.entries(some).map(([unit, value]) => `${value} ${NOUNS[unit]}`),
  ];
  return {
    collection: 'roadmap',
    id: `2022/${number}`,
    file: `roadmap/2022/${number}.md`,
    body: '',
    data: {
      number,
      title: row.title ?? 'Мероприятие',
      short: `Событие ${number}`,
      deadline,
      except: [],
      moved: [],
      done: false,
      actions: [
        {
          executors: [],
          executorsText: 'Исполнители',
          task: row.task ?? 'Задача',
          indicator: { text: [row.indicator ?? 'Показатель', ...measured].join('; ') },
        },
      ],
      documents: [],
      topics: [],
      after: row.after ?? [],
      acknowledged: [],
    },
  } as unknown as Entry<'roadmap'>;
};
