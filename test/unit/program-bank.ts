import { type Choice, type Draft, emptyDraft, NO_CHOICE } from '../../src/domain/program.ts';
import { choose } from '../../src/domain/program-choose.ts';
import type { ProgramSource, SourcePractice } from '../../src/domain/program-source.ts';

const practice = (id: string, main: string[], more: Partial<SourcePractice>): SourcePractice => ({
  id,
  title: `Практика ${id}`,
  sample: true,
  main,
  also: [],
  level: 'school',
  settings: [],
  sizes: [],
  stages: [],
  cost: 'low',
  spent: '',
  months: 3,
  evidence: 1,
  repeated: [],
  stumbled: [],
  goal: `Цель ${id}.`,
  tasks: [`Задача ${id}`, 'Общая задача'],
  targets: [`Показатель ${id}, %`],
  methods: [`Метод ${id}`],
  measures: [],
  expected: [`Итог ${id}`],
  ...more,
});

/** A small bank with round numbers: a year with three milestones, three risks, three practices. */
export const BANK: ProgramSource = {
  version: 1,
  region: 'saratov',
  year: 2022,
  zone: 'Europe/Saratov',
  milestones: [
    { kind: 'concept', title: 'концептуальные документы', event: '4.2', day: '2022-03-30' },
    { kind: 'evidence', title: 'документы 1 этапа', event: '4.3', day: '2022-06-01' },
    { kind: 'evidence', title: 'документы 2 этапа', event: '4.4', day: '2022-11-01' },
  ],
  risks: [
    { id: 'kadry', name: 'Дефицит педагогических кадров', short: 'Кадры' },
    { id: 'motivatsiya', name: 'Низкая учебная мотивация', short: 'Мотивация' },
    { id: 'roditeli', name: 'Низкий уровень вовлечённости родителей', short: 'Родители' },
  ],
  practices: [
    practice('a', ['kadry'], {
      also: ['motivatsiya'],
      measures: [
        { what: 'Второе дело', who: 'директор, учитель', indicator: 'Есть', week: 3, weeks: 2 },
        { what: 'Первое дело', who: 'директор', indicator: 'Есть', week: 1 },
      ],
    }),
    practice('b', ['motivatsiya'], {
      sample: false,
      measures: [{ what: 'Дело сентября', who: 'куратор', indicator: 'Есть', month: 9 }],
    }),
    practice('c', ['roditeli'], {
      measures: [{ what: 'Дело без дней', who: '', indicator: '' }],
    }),
  ],
};

/** A draft over the small bank that begins on Monday 14 March 2022. */
export const draftFor = (choice: Partial<Choice>, start = '2022-03-14'): Draft =>
  choose(emptyDraft(start), BANK, { ...NO_CHOICE, ...choice });
