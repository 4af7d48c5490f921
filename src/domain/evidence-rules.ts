import type { Data } from '../schema/index.ts';
import { type Day, longDay } from './day.ts';
import { isOwnEvaluation, isOwnRepeat } from './evidence-holdings.ts';
import type { Say } from './say.ts';

type Practice = Data<'practices'>;

/** Figures, confirmations, repetitions and evaluations that contradict themselves or each other. */
export const evidenceRules = (practice: Practice, today: Day, say: Say) => {
  if (practice.sample) {
    sampleRules(practice, say);
    return;
  }
  practice.results.forEach((result, index) => {
    figureRules(result, ['results', index], today, say);
    confirmationRules(result, ['results', index], today, say);
  });
  replicationRules(practice, today, say);
  evaluationRules(practice, today, say);
};

const sampleRules = ({ results, replications, evaluation, school }: Practice, say: Say) => {
  const invented = (path: PropertyKey[], what: string) =>
    say(
      path,
      'sample-figures',
      `У образца не бывает ${what}: за ним нет школы.`,
      'Удалите эти строки или строку sample: true.',
    );
  results.forEach(({ before, after, confirmed }, index) => {
    if (before !== undefined || after !== undefined) invented(['results', index], 'измерений');
    else if (confirmed.length > 0) invented(['results', index, 'confirmed'], 'подтверждений');
  });
  if (replications.length > 0) invented(['replications'], 'повторений');
  if (evaluation) invented(['evaluation'], 'независимой оценки');
  if (school) invented(['school'], 'названия школы');
};

const figureRules = (
  { indicator, unit, before, after, period, source }: Practice['results'][number],
  path: PropertyKey[],
  today: Day,
  say: Say,
) => {
  for (const [key, value] of [
    ['before', before],
    ['after', after],
  ] as const) {
    if (value !== undefined && value < 0) {
      say(
        [...path, key],
        'figure-negative',
        `«${indicator}»: ${value} меньше нуля. Доля, счёт и время отрицательными не бывают.`,
        'Проверьте число. Убыль показывают два числа, «было» больше «стало».',
      );
    }
    if (value !== undefined && value > 100 && unit.startsWith('%')) {
      say(
        [...path, key],
        'figure-share',
        `«${indicator}»: ${value} % — больше целого.`,
        'Проверьте число. Если так и есть, ничего делать не нужно.',
        'warning',
      );
    }
  }
  if (before === undefined && after !== undefined) {
    say(
      [...path, 'after'],
      'after-alone',
      `«${indicator}»: есть «стало», но нет «было». Сравнить не с чем.`,
      'before: значение до начала',
    );
  }
  if ((before ?? after) === undefined) return;
  if (!source) {
    say(path, 'figure-source', `У числа «${indicator}» нет источника.`, 'source: Чем измерено');
  }
  if (before !== undefined && after !== undefined && !period) {
    say(
      path,
      'figure-period',
      `«${indicator}»: не сказано, когда измерили «было» и «стало».`,
      'period:\n  from: 2022-09-15\n  to: 2022-12-15',
    );
  }
  if (!period) return;
  if (period.to <= period.from) {
    say(
      [...path, 'period', 'to'],
      'end-before-start',
      `Второе измерение (${longDay(period.to)}) не позже первого (${longDay(period.from)}).`,
      'Поменяйте дни местами или исправьте один из них.',
    );
  }
  future(
    [...path, 'period', 'to'],
    after === undefined ? period.from : period.to,
    today,
    'Измерение',
    say,
  );
};

const confirmationRules = (
  { indicator, before, after, period, confirmed }: Practice['results'][number],
  path: PropertyKey[],
  today: Day,
  say: Say,
) => {
  confirmed.forEach(({ date }, index) => {
    const at = [...path, 'confirmed', index, 'date'];
    if (before === undefined || after === undefined) {
      say(
        [...path, 'confirmed', index],
        'confirmed-nothing',
        `«${indicator}»: подтверждение есть, а двух чисел нет. Подтверждать нечего.`,
        'Впишите before и after или удалите подтверждение.',
      );
    } else if (period && date < period.to) {
      say(
        at,
        'confirmed-early',
        `Подтверждено ${longDay(date)}, а «стало» измерили ${longDay(period.to)}.`,
        'Подтверждение не бывает раньше второго измерения: исправьте один из дней.',
      );
    }
    future(at, date, today, 'Подтверждение', say);
  });
};

const replicationRules = (practice: Practice, today: Day, say: Say) => {
  const began = practice.results.flatMap(({ period }) => period?.from ?? []).sort()[0];
  practice.replications.forEach((replication, index) => {
    const at = ['replications', index];
    if (isOwnRepeat(practice, replication)) {
      say(
        [...at, 'school'],
        'own-repeat',
        `«${replication.school}» — та же школа, которая сделала это первой. Повторением это не считается.`,
        'Оставьте записи других школ, а своё продолжение опишите в тексте.',
      );
    }
    if (began && replication.date <= began) {
      say(
        [...at, 'date'],
        'repeat-early',
        `Повторение записано ${longDay(replication.date)}, а первая школа начала измерять ${longDay(began)}.`,
        'Исправьте один из дней.',
      );
    }
    future([...at, 'date'], replication.date, today, 'Повторение', say);
  });
};

const evaluationRules = (practice: Practice, today: Day, say: Say) => {
  const { evaluation } = practice;
  if (!evaluation) return;
  if (isOwnEvaluation(practice)) {
    say(
      ['evaluation', 'by'],
      'own-evaluation',
      'Школа оценила сама себя. Независимой такую оценку назвать нельзя.',
      'Назовите организацию, которая практику не проводила, или удалите оценку.',
    );
  }
  const measured = practice.results.flatMap(({ period }) => period?.to ?? []).sort()[0];
  if (measured && evaluation.date < measured) {
    say(
      ['evaluation', 'date'],
      'evaluation-early',
      `Отчёт от ${longDay(evaluation.date)}, а «стало» измерили ${longDay(measured)}.`,
      'Исправьте один из дней.',
    );
  }
  future(['evaluation', 'date'], evaluation.date, today, 'Отчёт', say);
};

const future = (path: PropertyKey[], date: Day, today: Day, what: string, say: Say) => {
  if (date > today) {
    say(
      path,
      'future',
      `${what}: день ${longDay(date)} ещё не наступил.`,
      'Исправьте день или опубликуйте практику позже.',
      'warning',
    );
  }
};
