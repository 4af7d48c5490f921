import type { Issue, Report } from '../domain/issue.ts';
import { counted } from '../domain/plural.ts';

/** How a report is printed. */
export type Format = 'text' | 'json' | 'github';

/** A report as text for people, as JSON for programs or as annotations for a git server. */
export const print = ({ issues, files }: Report, format: Format, folder: string): string => {
  switch (format) {
    case 'json':
      return JSON.stringify({ issues, files });
    case 'github':
      return issues.map((issue) => annotation(issue, folder)).join('\n');
    case 'text':
      return text(issues, files, folder);
    default:
      throw new Error(`--format ${String(format)}: есть text, json и github.`);
  }
};

const text = (issues: readonly Issue[], files: number, folder: string): string => {
  const blocks = issues.map(({ severity, file, line, column, field, message, fix }) => {
    const place = `${folder}/${file}:${line}${column ? `:${column}` : ''}`;
    const mark = severity === 'error' ? 'Ошибка' : 'Внимание';
    const advice = fix ? `\n    Как надо: ${fix.replaceAll('\n', '\n      ')}` : '';
    return `${place}\n  ${mark}${field ? `, поле «${field}»` : ''}. ${message}${advice}`;
  });
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const total = `Проверено: ${counted(files, 'файл', 'файла', 'файлов')}. ${
    errors + warnings === 0
      ? 'Всё в порядке.'
      : `${counted(errors, 'ошибка', 'ошибки', 'ошибок')}, ${counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений')}.`
  }`;
  return [...blocks, total].join('\n\n');
};

const annotation = (
  { severity, file, line, field, message, fix }: Issue,
  folder: string,
): string => {
  const encoded = (value: string) =>
    value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const title = encoded(field ?? 'Проверка')
    .replaceAll(',', '%2C')
    .replaceAll(':', '%3A');
  return `::${severity} file=${folder}/${file},line=${line},title=${title}::${encoded(fix ? `${message} Как надо: ${fix}` : message)}`;
};
