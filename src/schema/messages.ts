import type { z } from 'zod';
import { explainDay } from './day-messages.ts';
import type { Shape } from './shape.ts';
import type { Explained } from './yaml-messages.ts';

/** Explains what a schema found at a field; `typed` is the value as the editor wrote it. */
export const explainField = (
  issue: z.core.$ZodIssue,
  key: string,
  typed: unknown,
  shape: Shape | undefined,
  required = true,
): Explained => {
  const shown = typeof typed === 'string' ? `«${typed}»` : 'значение';
  const example = shape?.examples?.[0];
  if (typed === undefined) {
    return {
      rule: 'missing',
      message: 'Поле не заполнено, а без него нельзя.',
      fix: `${key}: ${example ?? shape?.title ?? '…'}`,
    };
  }
  if (shape?.labels && !Array.isArray(typed)) {
    const list = Object.entries(shape.labels)
      .map(([id, label]) => `${id} (${label})`)
      .join(', ');
    return {
      rule: 'choice',
      message: `${shown} — нет такого значения.`,
      fix: `Выберите одно из: ${list}.`,
    };
  }
  if (typed === '' || (issue.code === 'too_small' && issue.origin === 'string')) {
    return {
      rule: 'blank',
      message: 'Поле пустое.',
      fix: required ? 'Заполните поле: без него нельзя.' : 'Заполните поле или удалите строку.',
    };
  }
  if (shape?.format === 'date') return explainDay(key, String(typed));
  if (shape?.format === 'time') {
    return { rule: 'time-format', message: `${shown} — не время.`, fix: `${key}: "14:00"` };
  }
  if (shape?.format === 'zone') {
    return {
      rule: 'zone',
      message: `${shown} — нет такого часового пояса.`,
      fix: `${key}: ${example}`,
    };
  }
  if (shape?.format === 'uri') {
    return { rule: 'url', message: `${shown} — не адрес страницы.`, fix: `${key}: https://…` };
  }
  if (shape?.format === 'email') {
    return {
      rule: 'email',
      message: `${shown} — не адрес почты.`,
      fix: `${key}: otdel@example.ru`,
    };
  }
  if (shape?.type === 'boolean') {
    return {
      rule: 'boolean',
      message: `${shown}: здесь пишут только true или false.`,
      fix: `${key}: true`,
    };
  }
  if (shape?.type === 'array' && !Array.isArray(typed)) {
    return {
      rule: 'list',
      message: `${shown}: здесь нужен список.`,
      fix: `${key}:\n  - ${String(typed)}`,
    };
  }
  if (shape?.type === 'array') {
    return { rule: 'list', message: 'В списке не хватает записей.', fix: `${key}:\n  - …` };
  }
  if (shape?.type === 'number' || shape?.type === 'integer') {
    const bounds =
      shape.minimum !== undefined && shape.maximum !== undefined
        ? ` от ${shape.minimum} до ${shape.maximum}`
        : '';
    const whole = shape.type === 'integer' ? 'целое число' : 'число';
    return {
      rule: 'number',
      message: `${shown}: нужно ${whole}${bounds}.`,
      fix: `${key}: ${shape.minimum ?? 1}`,
    };
  }
  if (shape?.type === 'object') {
    return {
      rule: 'object',
      message: `${shown}: здесь нужны вложенные поля с отступом.`,
      fix: `${key}:\n  поле: значение`,
    };
  }
  return {
    rule: 'format',
    message: `${shown} — не подходит.`,
    fix: example ? `${key}: ${example}` : (shape?.description ?? ''),
  };
};
