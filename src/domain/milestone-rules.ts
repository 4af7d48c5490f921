import { type Content, type Data, registry } from '../schema/index.ts';
import { shapeOf } from '../schema/shape.ts';
import type { Checked } from './checked.ts';
import { longDay } from './day.ts';
import type { Issue } from './issue.ts';
import { lastDayOf } from './milestones.ts';
import { nearest } from './nearest.ts';
import { corrected, type Swap } from './say.ts';
import { labelOf } from './validate.ts';

/** Milestones that name no event, an event without a last day, or stand in another order than their days. */
export const checkMilestones = (checked: readonly Checked[], content: Content): Issue[] =>
  checked.flatMap(({ entry, parsed }) =>
    entry.collection === 'plans'
      ? faultsOf(entry.data as Data<'plans'>, content).map(({ path, fix, ...fault }) => ({
          severity: 'error' as const,
          file: parsed.file,
          line: parsed.lineOf(path),
          field: labelOf(shapeOf(registry.plans.schema), path),
          ...fault,
          fix: corrected(parsed, path, fix),
        }))
      : [],
  );

interface Fault {
  path: PropertyKey[];
  rule: string;
  message: string;
  fix: string | Swap;
}

const faultsOf = ({ year, milestones }: Data<'plans'>, content: Content): Fault[] => {
  const numbers = content.roadmap
    .filter(({ id }) => id.startsWith(`${year}/`))
    .map(({ data }) => data.number);
  let before = '';
  return milestones.flatMap(({ kind, event }, index): Fault[] => {
    const path = ['milestones', index, 'event'];
    if (kind === 'concept' && index > 0) {
      return [
        {
          path: ['milestones', index, 'kind'],
          rule: 'milestone-concept',
          message: 'Концептуальные документы — один рубеж, и он первый.',
          fix: { from: 'concept', to: 'evidence' },
        },
      ];
    }
    if (!numbers.includes(event)) {
      const close = nearest(event, numbers);
      return [
        {
          path,
          rule: 'milestone-event',
          message: `События ${event} в карте ${year} года нет: рубежа не будет.${close.length > 0 ? ` Похожие номера: ${close.join(', ')}.` : ''}`,
          fix: close[0] ? { from: event, to: close[0] } : 'Укажите номер события карты.',
        },
      ];
    }
    const day = lastDayOf(content, year, event);
    if (!day) {
      return [
        {
          path,
          rule: 'milestone-day',
          message: `У события ${event} нет последнего дня: рубежом оно быть не может.`,
          fix: 'Укажите событие со сроком «до …» или с промежутком дней.',
        },
      ];
    }
    const late = before;
    before = day;
    if (day >= late) return [];
    return [
      {
        path,
        rule: 'milestone-order',
        message: `Рубеж ${event} (${longDay(day)}) раньше предыдущего (${longDay(late)}).`,
        fix: 'Поставьте рубежи по порядку дней.',
      },
    ];
  });
};
