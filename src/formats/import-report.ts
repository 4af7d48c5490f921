import { DOUBTS, type Doubt } from '../domain/import-doubt.ts';
import type { Imported } from '../domain/import-roadmap.ts';
import { counted } from '../domain/plural.ts';

const MOST = 200;

/** What an import did and every place that it was not sure of, for the editor. */
export const importReport = ({ plan, events, doubts, joined }: Imported): string => {
  const groups = Object.entries(DOUBTS).flatMap(([rule, title]) => {
    const own = doubts.filter((doubt) => doubt.rule === rule);
    const alike = [...Map.groupBy(own, ({ what, decision }) => `${what} → ${decision}`)];
    return own.length === 0
      ? []
      : [`${title} (${own.length})`, ...alike.slice(0, MOST).map(line), ...rest(alike.length)];
  });
  return [
    `Прочитано: ${[
      counted(plan.sections.length, 'раздел', 'раздела', 'разделов'),
      counted(events.length, 'событие', 'события', 'событий'),
      counted(events.flatMap(({ actions }) => actions).length, 'действие', 'действия', 'действий'),
      `${counted(joined, 'ячейка соединена', 'ячейки соединены', 'ячеек соединено')} из нескольких строк`,
    ].join(', ')}.`,
    doubts.length === 0
      ? 'Сомнительных мест нет.'
      : `Сомнительных мест: ${doubts.length}. Сверьте каждое с приказом.`,
    ...groups,
    `Поле short — только первые слова названия: напишите короткие подписи сами${plan.sections.length > 0 ? ', и у разделов тоже' : ''}.`,
  ].join('\n');
};

const PLACES = 10;

/** One doubt with every place that it stands at. */
const line = ([words, doubts]: [string, Doubt[]]): string => {
  const places = doubts
    .map(({ event, at }) => [event && `событие ${event}`, at].filter(Boolean).join(', '))
    .filter(Boolean);
  const more = places.length > PLACES ? ` и ещё ${places.length - PLACES}` : '';
  return `  ${places.slice(0, PLACES).join('; ')}${more}${places.length > 0 ? ': ' : ''}${words}`;
};

const rest = (count: number): string[] => (count > MOST ? [`  … и ещё ${count - MOST}`] : []);
