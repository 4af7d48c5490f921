import { entries } from './entry.ts';

const MEASURED = `results:
  - indicator: Уроки без остановок
    unit: "%"
    before: 40
    after: 62
    period:
      from: 2021-09-15
      to: 2021-12-20
    source: журнал наблюдений`;
const CONFIRMED = `${MEASURED}
    confirmed:
      - by: municipality
        date: 2021-12-27
        document: протокол № 3`;
const REPEATED = `replications:
  - date: 2022-02-10
    setting: rural
    school: Школа № 2
    result: Уроки начинаются вовремя.`;
const EVALUATED = `evaluation:
  by: Институт развития образования
  date: 2022-03-01
  source: Отчёт об оценке`;

/** Rules of figures, confirmations, repetitions and evaluations of a practice. */
export const EVIDENCE_RULES = entries([
  [
    'future',
    'День ещё не наступил',
    'Записывают то, что уже было. Проверьте год.',
    'practices',
    EVALUATED.replace('2022-03-01', '2032-03-01'),
    EVALUATED,
  ],
  [
    'after-alone',
    'Есть «стало», нет «было»',
    'Без первого числа не видно, что изменилось.',
    'practices',
    MEASURED.replace('    before: 40\n', ''),
    MEASURED,
  ],
  [
    'figure-negative',
    'Число меньше нуля',
    'Проверьте знак.',
    'practices',
    MEASURED.replace('before: 40', 'before: -40'),
    MEASURED,
  ],
  [
    'figure-share',
    'Доля больше ста процентов',
    'Проверьте число или единицу.',
    'practices',
    MEASURED.replace('after: 62', 'after: 620'),
    MEASURED,
  ],
  [
    'figure-source',
    'Число без источника',
    'Скажите, чем оно измерено.',
    'practices',
    MEASURED.replace('\n    source: журнал наблюдений', ''),
    MEASURED,
  ],
  [
    'figure-period',
    'Не сказано, за какое время',
    'Назовите дни двух измерений.',
    'practices',
    MEASURED.replace(/ {4}period:\n.*\n.*\n/, ''),
    MEASURED,
  ],
  [
    'confirmed-nothing',
    'Подтверждать нечего',
    'У практики нет измерений, а подтверждение записано.',
    'practices',
    CONFIRMED.replace(/ {4}before[\s\S]*(?= {4}confirmed)/, ''),
    CONFIRMED,
  ],
  [
    'confirmed-early',
    'Подтверждено раньше дела',
    'Проверьте даты: подтверждают то, что уже есть.',
    'practices',
    CONFIRMED.replace('2021-12-27', '2021-10-27'),
    CONFIRMED,
  ],
  [
    'evaluation-early',
    'Оценено раньше дела',
    'Проверьте дату независимой оценки.',
    'practices',
    EVALUATED.replace('2022-03-01', '2021-03-01'),
    EVALUATED,
  ],
  [
    'own-evaluation',
    'Оценка самой школы',
    'Независимой считается оценка другой организации.',
    'practices',
    `school: Школа № 1\n${EVALUATED.replace(/by: .*/, 'by: Школа № 1')}`,
    `school: Школа № 1\n${EVALUATED}`,
  ],
  [
    'own-repeat',
    'Повторила та же школа',
    'Повторением считается опыт другой школы.',
    'practices',
    `school: Школа № 1\n${REPEATED.replace('№ 2', '№ 1')}`,
    `school: Школа № 1\n${REPEATED}`,
  ],
  [
    'repeat-early',
    'Повторили раньше, чем начали',
    'Проверьте дату повторения.',
    'practices',
    REPEATED.replace('2022-02-10', '2021-02-10'),
    REPEATED,
  ],
]);
