import type { Content, Data } from '../schema/index.ts';
import type { Checked } from './checked.ts';
import { type Day, parts } from './day.ts';
import { planRules } from './edition-rules.ts';
import type { Issue } from './issue.ts';
import { peopleRules, practiceRules } from './practice-rules.ts';
import { roadmapRules, webinarRules } from './roadmap-rules.ts';
import { type Say, sayer } from './say.ts';

/** What fields say to each other: ends before starts, days that do not fit, states without reasons. */
export const checkRules = (checked: readonly Checked[], content: Content, today: Day): Issue[] =>
  checked.flatMap((item) => {
    const issues: Issue[] = [];
    const say = sayer(item, issues);
    for (const [path, day] of daysIn(item.entry.data)) yearRule(path, day, today, say);
    switch (item.entry.collection) {
      case 'plans':
        planRules(item, content, say);
        break;
      case 'roadmap':
        roadmapRules(item, content, say);
        break;
      case 'webinars':
        webinarRules(item.entry.data as Data<'webinars'>, content, say);
        break;
      case 'practices':
        practiceRules(item.entry.data as Data<'practices'>, today, say);
        break;
      case 'people':
        peopleRules(item.entry.data as Data<'people'>, today, say);
        break;
    }
    return issues;
  });

const ISO = /^\d{4}-\d{2}-\d{2}$/;

const daysIn = (data: unknown): [PropertyKey[], Day][] => {
  const found: [PropertyKey[], Day][] = [];
  const path: PropertyKey[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (ISO.test(value)) found.push([[...path], value]);
    } else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        path.push(Array.isArray(value) ? Number(key) : key);
        walk(inner);
        path.pop();
      }
    }
  };
  walk(data);
  return found;
};

const yearRule = (path: PropertyKey[], day: Day, today: Day, say: Say) => {
  const last = parts(today)[0] + 10;
  const [year] = parts(day);
  if (year < 1990 || year > last) {
    const meant = meantYear(day, last);
    say(
      path,
      'year-range',
      `Год ${year} — вероятно, описка: он должен быть от 1990 до ${last}.`,
      meant === null ? `Год должен быть от 1990 до ${last}.` : { from: day, to: meant },
    );
  }
};

/** The day that was meant by a year of two figures, or with two neighbours of a later year changed about; null when neither gives one. */
const meantYear = (day: Day, last: number): Day | null => {
  const [a = '', b = '', c = '', d = ''] = day;
  const years =
    a + b === '00' ? [`20${c}${d}`] : a >= '2' ? [a + c + b + d, a + b + d + c, b + a + c + d] : [];
  const meant = years.find((year) => Number(year) >= 1990 && Number(year) <= last);
  return meant ? meant + day.slice(4) : null;
};
