import type { Data } from '../schema/index.ts';
import { COST_RULES, COSTS } from '../schema/practice-scales.ts';
import { type Day, longDay } from './day.ts';
import { evidenceRules } from './evidence-rules.ts';
import { costOf } from './practice-cost.ts';
import { ordered, type Say } from './say.ts';

type Practice = Data<'practices'>;
type When = Practice['measures'][number]['when'];

/** What the fields of a practice say to each other. */
export const practiceRules = (data: Practice, today: Day, say: Say) => {
  withdrawnRules(data, say);
  costRules(data, say);
  riskRules(data, say);
  oneAddress(data, say);
  data.steps.forEach((step, index) => {
    doneBy(step.who, ['steps', index], data, 'У шага', step.title, say);
    doneWhen(step.when, ['steps', index, 'when'], data, 'У шага', step.title, say);
  });
  data.measures.forEach((measure, index) => {
    doneBy(measure.who, ['measures', index], data, 'У меры', measure.what, say);
    doneWhen(measure.when, ['measures', index, 'when'], data, 'У меры', measure.what, say);
  });
  reviewRules(data, today, say);
  evidenceRules(data, today, say);
};

const oneAddress = ({ materials }: Practice, say: Say) =>
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

const withdrawnRules = ({ status, withdrawn }: Practice, say: Say) => {
  if (status === 'withdrawn' && !withdrawn) {
    say(
      ['status'],
      'withdrawn',
      'Практика снята, а причина не названа.',
      'withdrawn: Почему снята',
    );
  }
  if (status !== 'withdrawn' && withdrawn) {
    say(
      ['withdrawn'],
      'withdrawn',
      'Причина снятия названа, а практика не снята.',
      'Напишите status: withdrawn или удалите строку withdrawn.',
    );
  }
};

const costRules = ({ cost }: Practice, say: Say) => {
  const { level } = costOf(cost.items);
  if (cost.items.length > 0 && level !== cost.level) {
    say(
      ['cost', 'level'],
      'cost-level',
      `Затраты названы «${COSTS[cost.level]}», а по тому, из чего они складываются, они «${COSTS[level]}». ${COST_RULES[level]}`,
      `level: ${level}`,
    );
  }
};

const riskRules = ({ risks }: Practice, say: Say) => {
  const all = [
    ...risks.main.map((id, index) => ({ id, path: ['main', index] })),
    ...risks.also.map((id, index) => ({ id, path: ['also', index] })),
  ];
  all.forEach(({ id, path }, at) => {
    if (all.findIndex((one) => one.id === id) < at) {
      say(['risks', ...path], 'risk-twice', `Риск «${id}» назван дважды.`, 'Удалите эту строку.');
    }
  });
};

const doneBy = (
  who: readonly string[],
  path: PropertyKey[],
  { status }: Practice,
  what: string,
  title: string,
  say: Say,
) => {
  if (who.length > 0 || status !== 'published') return;
  say(path, 'nobody-does', `${what} «${title}» не назван исполнитель.`, 'who:\n  - deputy');
};

const doneWhen = (
  { week, weeks, month }: When,
  path: PropertyKey[],
  { status }: Practice,
  what: string,
  title: string,
  say: Say,
) => {
  if (week !== undefined && month !== undefined) {
    say(
      path,
      'when-twice',
      `${what} «${title}» срок назван дважды: неделей и месяцем.`,
      'Оставьте или week, или month.',
    );
  }
  if (week === undefined && weeks === undefined && month === undefined && status === 'published') {
    say(path, 'when-missing', `${what} «${title}» нет срока.`, 'when:\n  week: 1\n  weeks: 2');
  }
};

const reviewRules = (
  { status, sample, author, reviewer, reviewed }: Practice,
  today: Day,
  say: Say,
) => {
  if (author && author === reviewer) {
    say(
      ['reviewer'],
      'own-review',
      'Автор и рецензент — один человек.',
      'Назовите другого рецензента или удалите строку.',
    );
  }
  if (reviewed && reviewed > today) {
    say(
      ['reviewed'],
      'future',
      `День ${longDay(reviewed)} ещё не наступил.`,
      `reviewed: ${today}`,
      'warning',
    );
  }
  if (status === 'published' && !sample && !(reviewer && reviewed)) {
    say(
      ['status'],
      'not-reviewed',
      'Практика опубликована, а кто и когда её проверил, не сказано.',
      'reviewer: имя файла из папки people\nreviewed: 2022-03-16',
      'warning',
    );
  }
};

/** A person whose consent has not begun or has run out. */
export const peopleRules = ({ consent }: Data<'people'>, today: Day, say: Say) => {
  ordered(consent.date, consent.until, ['consent', 'until'], say);
  if (consent.date > today) {
    say(
      ['consent', 'date'],
      'consent-future',
      `Согласие начнёт действовать только ${longDay(consent.date)}.`,
      'Исправьте день или не называйте человека до этого дня.',
    );
  }
  if (consent.until && consent.until < today) {
    say(
      ['consent', 'until'],
      'consent-expired',
      `Согласие кончилось ${longDay(consent.until)}.`,
      `Получите новое согласие или удалите запись.`,
    );
  }
};
