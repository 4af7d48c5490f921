import type { Content } from '../schema/index.ts';
import { FORMATS } from '../schema/webinars.ts';
import type { Day } from './day.ts';
import type { Debt } from './debt-kinds.ts';
import { eventsOf } from './roadmap.ts';
import { webinarsOf } from './webinars.ts';

/** Events whose last day is over, or that are called done, with nothing said of how that was proved. */
export const proofDebts = (content: Content, today: Day): Debt[] =>
  content.plans.flatMap(({ data: { year } }) =>
    eventsOf(content, year, today).flatMap(({ entry, status, number, short, deadline, path }) => {
      const over = status === 'done' || (status === 'past' && deadline.end);
      if (entry.data.proof || !over) return [];
      const name = `${number} «${short}»`;
      return [
        {
          kind: 'proof' as const,
          file: entry.file,
          what:
            status === 'done' ? `${name}: исполнено, но чем подтверждено, не сказано.` : `${name}.`,
          since: status === 'past' ? deadline.end : null,
          due: null,
          fix: status === 'done' ? 'proof: ссылка или строка приказа' : PROOF,
          path,
        },
      ];
    }),
  );

const PROOF = 'done: true\nproof: ссылка или строка приказа';

/** Meetings that are over and left neither a recording nor slides, or only one of the two. */
export const recordingDebts = (content: Content, today: Day): Debt[] =>
  webinarsOf(content, today).flatMap(({ entry, data, state, short, days, event, path }) => {
    const lacks = (['recording', 'slides'] as const).filter((key) => !data[key]);
    if (state !== 'over' || data.format === 'meeting' || lacks.length === 0) return [];
    const last = days.at(-1) ?? event?.deadline.end ?? null;
    const words = lacks.map((key) => WANTED[key].words).join(' и ');
    return [
      {
        kind: 'recording' as const,
        file: entry.file,
        what: `«${short}», ${FORMATS[data.format]}: нет ${words}.`,
        since: last,
        due: null,
        fix: lacks.map((key) => WANTED[key].line).join('\n'),
        path,
      },
    ];
  });

const WANTED = {
  recording: { words: 'записи', line: 'recording: https://адрес-записи' },
  slides: { words: 'слайдов', line: 'slides: https://адрес-слайдов' },
} as const;
