import type { Content, Entry } from '../schema/index.ts';
import { SETTINGS } from '../schema/practice-scales.ts';
import { addDays, type Day, longDay } from './day.ts';
import type { Debt } from './debt-kinds.ts';
import { gapsOf } from './gaps.ts';
import { practicesOf } from './practices.ts';
import { pathOf } from './urls.ts';

/** How many days ahead a review is announced. */
const NOTICE = 30;

/** Practices last changed or reviewed a year ago or more, or within the next thirty days. */
export const reviewDebts = (content: Content, today: Day): Debt[] =>
  practicesOf(content).flatMap(({ entry, data, path }) => {
    const last = data.reviewed && data.reviewed > data.updated ? data.reviewed : data.updated;
    const due = yearLater(last);
    if (due > addDays(today, NOTICE)) return [];
    const over = due < today;
    return [
      {
        kind: 'review' as const,
        file: entry.file,
        what: `«${data.title}»: последний раз ${longDay(last)}.`,
        since: over ? due : null,
        due: over ? null : due,
        fix: `Перечитайте и впишите день: reviewed: ${today}`,
        path,
      },
    ];
  });

const yearLater = (day: Day): Day =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;

/** Risks for which some kind of school has no practice of a real school. */
export const bankDebts = (content: Content): Debt[] =>
  gapsOf(practicesOf(content), content.risks).flatMap(({ risk, cells }) => {
    const bare = cells.filter(({ real }) => real === 0).map(({ setting }) => SETTINGS[setting]);
    if (bare.length === 0) return [];
    const whom = bare.length === cells.length ? 'ни для одного вида школы' : bare.join(', ');
    return [
      {
        kind: 'gap' as const,
        file: risk.file,
        what: `«${risk.data.short}»: ${whom}.`,
        since: null,
        due: null,
        fix: 'npm run new -- practices "Название практики"',
        path: pathOf(risk as Entry),
      },
    ];
  });
