import { costOf } from '../domain/practice-cost.ts';
import {
  performerWords,
  settingWords,
  sizeWords,
  stageWords,
  whenWords,
} from '../domain/practice-words.ts';
import { practicesOf } from '../domain/practices.ts';
import { COSTS, LEVELS, NEEDS } from '../schema/practice-scales.ts';
import { csv } from './csv.ts';
import type { Setting } from './setting.ts';
import { names } from './tables.ts';

const list = (words: readonly string[]): string => words.filter(Boolean).join(', ');

/** The bank of practices as a table: one row for each practice, samples marked. */
export const practicesTable = (setting: Setting): string => {
  const risks = names(setting, 'risks');
  return csv(
    [
      ['Практика', ({ data }) => data.title],
      ['Коротко', ({ data }) => data.summary],
      ['Образец', ({ data }) => data.sample],
      ['Рисковые направления', (practice) => list(practice.risks.map(risks))],
      ['Уровень', ({ data }) => LEVELS[data.level]],
      ['Вид школы', ({ data }) => settingWords(data.context)],
      ['Размер школы', ({ data }) => sizeWords(data.context)],
      ['Ступени', ({ data }) => stageWords(data.context)],
      [
        'Доля обучающихся с ОВЗ и трудностями',
        ({ data }) => data.context.needs.map((share) => NEEDS[share]).join(', '),
      ],
      ['Доказанность, ступень', ({ evidence }) => evidence.level],
      ['Доказанность', ({ evidence }) => evidence.label],
      ['Чего не хватает до следующей ступени', ({ evidence }) => evidence.missing],
      ['Затраты', ({ data }) => COSTS[data.cost.level]],
      ['Часов рабочего времени', ({ data }) => costOf(data.cost.items).load || null],
      ['Часов сверх нагрузки', ({ data }) => costOf(data.cost.items).extra || null],
      ['Рублей', ({ data }) => costOf(data.cost.items).money || null],
      ['Срок до эффекта, месяцев', ({ data }) => data.duration],
      ['Цель для программы', ({ data }) => data.program?.goal],
      [
        'Меры',
        ({ data }) =>
          data.measures
            .map(
              ({ what, who, when }) => `${what} (${list([performerWords(who), whenWords(when)])})`,
            )
            .join('; '),
      ],
      [
        'Показатели',
        ({ data }) =>
          data.results
            .map(
              ({ indicator, unit, before, after }) =>
                `${indicator}, ${unit}${before === undefined || after === undefined ? '' : `: было ${before}, стало ${after}`}`,
            )
            .join('; '),
      ],
      ['Повторили', ({ data }) => data.replications.length],
      ['Обновлено', ({ data }) => data.updated],
      ['Адрес', ({ path }) => setting.absolute(path)],
    ],
    practicesOf(setting.content),
  );
};
