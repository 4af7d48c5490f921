import type { Data } from '../schema/index.ts';
import { COST_RULES, COSTS } from '../schema/practice-scales.ts';
import { type Day, longDay } from './day.ts';
import { costOf } from './practice-cost.ts';
import { ordered, type Say } from './say.ts';

const oneAddress = ({ materials }: Data<'practices'>, say: Say) =>
  materials.forEach(({ title, url, file }, index) => {
    if ((url === undefined) === (file === undefined)) {
      say(
        ['materials', index],
        'material-address',
        url === undefined
          ? `У материала «${title}» нет ни адреса, ни файла.`
          : `У материала «${title}» и адрес, и файл.`,
        url === undefined
          ? 'url: https://… или file: имя файла рядом с записью'
          : 'Оставьте одно: url или file.',
      );
    }
  });

/** A practice with figures that have no source, or withdrawn without a reason. */
export const practiceRules = (data: Data<'practices'>, say: Say) => {
  oneAddress(data, say);
  if (data.status === 'withdrawn' && !data.withdrawn) {
    say(
      ['status'],
      'withdrawn',
      'Практика снята, а причина не названа.',
      'withdrawn: Почему снята',
    );
  }
  const { level } = costOf(data.cost.items);
  if (data.cost.items.length > 0 && level !== data.cost.level) {
    say(
      ['cost', 'level'],
      'cost-level',
      `Затраты названы «${COSTS[data.cost.level]}», а по тому, из чего они складываются, они «${COSTS[level]}». ${COST_RULES[level]}`,
      `level: ${level}`,
    );
  }
  data.results.forEach((result, index) => {
    const measured = result.before !== undefined || result.after !== undefined;
    if (measured && data.sample) {
      say(
        ['results', index],
        'sample-figures',
        'У образца не бывает измерений: за ним нет школы.',
        'Удалите before и after или строку sample.',
      );
    } else if (measured && !result.source) {
      say(
        ['results', index],
        'figure-source',
        `У числа «${result.indicator}» нет источника.`,
        'source: Чем измерено',
      );
    }
  });
};

/** A person whose consent has run out. */
export const peopleRules = ({ consent }: Data<'people'>, today: Day, say: Say) => {
  ordered(consent.date, consent.until, ['consent', 'until'], say);
  if (consent.until && consent.until < today) {
    say(
      ['consent', 'until'],
      'consent-expired',
      `Согласие кончилось ${longDay(consent.until)}.`,
      `Получите новое согласие или удалите запись.`,
    );
  }
};
