import type { Issue, Report } from '../domain/issue.ts';
import { counted } from '../domain/plural.ts';

/** How a report is printed. */
export type Format = 'text' | 'json' | 'github';

/** A report as text for people, as JSON for programs or as annotations for a git server. */
export const print = ({ issues, files }: Report, format: Format, folder: string): string => {
  switch (format) {
    case 'json':
      return JSON.stringify({ issues: issues.map(plain), files });
    case 'github':
      return issues.map((issue) => annotation(issue, folder)).join('\n');
    case 'text':
      return text(issues, files, folder);
    default:
      throw new Error(`--format ${String(format)}: есть text, json и github.`);
  }
};

/** An issue as programs outside the repository know it. */
const plain = ({ severity, file, line, field, rule, message, fix }: Issue) => ({
  severity,
  file,
  line,
  field: field ?? '',
  rule,
  message,
  fix: fix ?? '',
});

/** What stops a build in full, and of warnings only how many there are and how to see them; empty when all is well. */
export const brief = ({ issues, files }: Report, folder: string): string => {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.length - errors.length;
  const blocks = errors.map((issue) => block(issue, folder));
  if (errors.length > 0) blocks.push(total(issues, files));
  if (warnings > 0) blocks.push(`${warned(warnings)}, показать: npm run check`);
  return blocks.join('\n\n');
};

const text = (issues: readonly Issue[], files: number, folder: string): string =>
  [...issues.map((issue) => block(issue, folder)), total(issues, files)].join('\n\n');

const block = (
  { severity, file, line, column, field, rule, message, fix }: Issue,
  folder: string,
): string => {
  const place = `${folder}/${file}:${line}${column ? `:${column}` : ''}`;
  const mark = severity === 'error' ? 'Ошибка' : 'Внимание';
  const advice = fix ? `\n    Как надо: ${fix.replaceAll('\n', '\n      ')}` : '';
  const more = `\n    Подробнее: /editors/rules/#${rule}`;
  return `${place}\n  ${mark}${field ? `, поле «${field}»` : ''}. ${message}${advice}${more}`;
};

const total = (issues: readonly Issue[], files: number): string => {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return `Проверено: ${counted(files, 'файл', 'файла', 'файлов')}. ${
    issues.length === 0
      ? 'Всё в порядке.'
      : `${counted(errors, 'ошибка', 'ошибки', 'ошибок')}, ${warned(issues.length - errors)}.`
  }`;
};

const warned = (count: number): string =>
  counted(count, 'предупреждение', 'предупреждения', 'предупреждений');

const annotation = (
  { severity, file, line, column, field, rule, message, fix }: Issue,
  folder: string,
): string => {
  const encoded = (value: string) =>
    value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (value: string) => encoded(value).replaceAll(',', '%2C').replaceAll(':', '%3A');
  const place = `file=${property(`${folder}/${file}`)},line=${line}${column ? `,col=${column}` : ''}`;
  const said = encoded(fix ? `${message} Как надо: ${fix}` : message);
  return `::${severity} ${place},title=${property(field ? `${field} (${rule})` : rule)}::${said}`;
};
