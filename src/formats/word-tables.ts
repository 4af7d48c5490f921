import type { Entry } from '../schema/index.ts';
import { csv } from './csv.ts';
import type { Setting } from './setting.ts';
import { address, names } from './tables.ts';

/** Risk directions as a table; whether an editor has confirmed the name is a column of its own. */
export const risksTable = (setting: Setting): string =>
  csv<Entry<'risks'>>(
    [
      ['Рисковое направление', ({ data }) => data.name],
      ['О чём', ({ data }) => data.summary],
      ['Признаки', ({ data }) => data.signs.join('; ')],
      ['Волна', ({ data }) => data.wave],
      ['Источник', ({ data }) => data.source],
      ['Подтверждено', ({ data }) => data.confirmed],
      address(setting),
    ],
    setting.content.risks.toSorted(byOrder),
  );

/** Cycles of meetings as a table. */
export const seriesTable = (setting: Setting): string => {
  const hosts = names(setting, 'executors');
  return csv<Entry<'series'>>(
    [
      ['Цикл', ({ data }) => data.title],
      ['Вид', ({ data }) => data.kind],
      ['О чём', ({ data }) => data.summary],
      ['Кто проводит', ({ data }) => hosts(data.host)],
      address(setting),
    ],
    setting.content.series.toSorted(byOrder),
  );
};

/** Topics as a table. */
export const topicsTable = (setting: Setting): string =>
  csv<Entry<'topics'>>(
    [
      ['Тема', ({ data }) => data.title],
      ['О чём', ({ data }) => data.description],
      address(setting),
    ],
    setting.content.topics,
  );

/** Executors that the order names as a table, with all their spellings. */
export const executorsTable = (setting: Setting): string => {
  const [roles, executors] = [names(setting, 'roles'), names(setting, 'executors')];
  return csv<Entry<'executors'>>(
    [
      ['Обозначение', ({ id }) => id],
      ['Исполнитель', ({ data }) => data.name],
      ['Коротко', ({ data }) => data.short],
      ['Написания в приказе', ({ data }) => data.spellings.join('; ')],
      ['Роли', ({ data }) => data.roles.map(roles).join(', ')],
      ['Входит в', ({ data }) => data.parent && executors(data.parent)],
    ],
    setting.content.executors,
  );
};

/** Roles of readers as a table. */
export const rolesTable = (setting: Setting): string =>
  csv<Entry<'roles'>>(
    [
      ['Обозначение', ({ id }) => id],
      ['Роль', ({ data }) => data.name],
      ['Чем занимается', ({ data }) => data.description],
    ],
    setting.content.roles.toSorted(byOrder),
  );

const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }): number =>
  a.data.order - b.data.order;
