import type { Content, Data, Entry } from '../schema/index.ts';
import type { Checked } from './checked.ts';
import { longDay, weekdayName } from './day.ts';
import { dayOffWords, daysOff } from './days-off.ts';
import { applyChanges } from './deadline/calendar.ts';
import { parseDeadline } from './deadline/parse.ts';
import { amendedEventRules, latestEvent } from './edition-rules.ts';
import { numberIn } from './editions.ts';
import { parseIndicator } from './indicator-grammar.ts';
import { readDeadline } from './roadmap.ts';
import type { Say } from './say.ts';

/** An event that contradicts its file, its plan or itself. */
export const roadmapRules = ({ entry }: Checked, content: Content, say: Say) => {
  const data = entry.data as Data<'roadmap'>;
  const [folder = '', number = ''] = entry.id.split('/');
  const year = folder.slice(0, 4);
  const plan = content.plans.find(({ id }) => id === folder);
  const edition = content.editions.find((one) => one.plan.id === folder);
  const sections = edition?.sections ?? plan?.data.sections ?? [];
  const table = edition?.events ?? content.roadmap;
  if (data.number !== number) {
    say(
      ['number'],
      'number-file',
      `Номер «${data.number}» не совпадает с именем файла «${number}.md».`,
      `number: "${number}"`,
    );
  }
  if (!plan) {
    say(
      ['number'],
      'plan',
      folder === year ? `Карты на ${year} год нет.` : `Изменения «${folder}» нет.`,
      `Добавьте файл plans/${folder}.yaml.`,
    );
  }
  if (
    plan &&
    sections.length > 0 &&
    !sections.some((section) => section.number === number.split('.')[0])
  ) {
    say(
      ['number'],
      'section',
      `В карте ${year} года нет раздела ${number.split('.')[0]}.`,
      `Добавьте раздел в plans/${folder}.yaml.`,
    );
  }
  amendedEventRules(entry as Entry<'roadmap'>, content, say);
  deadlineRules(data, Number(year), say);
  indicatorRules(data, say);
  data.actions.forEach((action, index) => {
    if (action.sameAs) {
      const shared = table.find(({ id }) => id === `${year}/${action.sameAs}`);
      if (!shared) {
        say(
          ['actions', index, 'sameAs'],
          'reference',
          `События ${action.sameAs} в карте ${year} года нет.`,
          'Укажите номер события, с которым ячейка общая.',
        );
      } else if (!shared.data.actions[0]?.task) {
        say(
          ['actions', index, 'sameAs'],
          'same-empty',
          `У первого действия события ${action.sameAs} своей задачи нет: брать нечего.`,
          'Укажите номер события, в котором общая ячейка записана целиком.',
        );
      }
    } else if (!action.task || !action.indicator) {
      say(
        ['actions', index],
        'action',
        'У действия нет задачи или показателя.',
        'Добавьте task и indicator или строку sameAs с номером события.',
      );
    }
  });
};

const deadlineRules = (data: Data<'roadmap'>, year: number, say: Say) => {
  const [issue] = parseDeadline(data.deadline, year).issues;
  if (issue) {
    say(
      ['deadline'],
      `deadline-${issue.rule}`,
      `Срок понят до ${issue.column}-го знака, дальше: «${issue.rest}». ${issue.message}`,
      `Понятно было бы так: ${issue.examples.map((example) => `«${example}»`).join(', ')}.`,
    );
    return;
  }
  for (const { field, index, message, near } of applyChanges(
    readDeadline(data.deadline, year),
    data,
  ).issues) {
    say(
      [field, index],
      'deadline-change',
      message,
      near && field === 'except'
        ? { from: data.except[index] ?? '', to: near }
        : (near ?? 'Укажите день из срока или удалите строку.'),
    );
  }
};

const indicatorRules = (data: Data<'roadmap'>, say: Say) => {
  data.actions.forEach(({ indicator }, index) => {
    for (const { text } of parseIndicator(indicator?.text ?? '').unparsed) {
      say(
        ['actions', index, 'indicator', 'text'],
        'indicator-unmeasured',
        `В показателе нет числа: «${text}». Он останется текстом и в подсчёты не войдёт.`,
        'Если в приказе числа нет, ничего делать не нужно.',
        'warning',
      );
    }
  });
};

/** A meeting whose hours or day do not fit each other or its event. */
export const webinarRules = (data: Data<'webinars'>, content: Content, say: Say) => {
  if (data.end && !data.time)
    say(['end'], 'time-order', 'Назван конец, но нет начала.', 'time: "14:00"');
  if (data.time && data.end && data.end <= data.time) {
    say(
      ['end'],
      'end-before-start',
      `Конец (${data.end}) не позже начала (${data.time}).`,
      'Исправьте время.',
    );
  }
  for (const off of data.date ? daysOff([data.date], content.site?.holidays ?? []) : []) {
    say(
      ['date'],
      'date-off',
      `${dayOffWords(off)}. По производственному календарю это нерабочий день.`,
      'Исправьте день. Встреча и правда в этот день — ничего не делайте: на странице и в календаре это отмечено.',
      'warning',
    );
  }
  const event = latestEvent(content, data.event);
  if (event === null) {
    say(
      ['event'],
      'event-removed',
      `Событие ${numberIn(data.event)} исключено из карты: у встречи больше нет ни срока, ни исполнителей.`,
      'Укажите другое событие или спрячьте встречу: draft: true',
      'warning',
    );
  }
  if (!event || !data.date) return;
  const deadline = readDeadline(event.deadline, Number(data.event.slice(0, 4)));
  const fits =
    deadline.occurrences.length > 0
      ? deadline.occurrences.includes(data.date)
      : (!deadline.start || data.date >= deadline.start) &&
        (!deadline.end || data.date <= deadline.end);
  if (!fits) {
    say(
      ['date'],
      'date-event',
      `${longDay(data.date)}, ${weekdayName(data.date)}: в сроке события ${event.number} («${deadline.text}») такого дня нет.`,
      'Исправьте день или событие.',
      'warning',
    );
  }
};
