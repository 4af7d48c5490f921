import type { Issue } from '../domain/issue.ts';
import { escapeHtml } from './escape-html.ts';

/** Issues as a list in HTML: where, what is wrong, what to write, and the rule in the editors' guide. */
export const reportHtml = (
  issues: readonly Issue[],
  folder: string,
  href: (path: string) => string,
): string => `<ol>${issues.map((issue) => item(issue, folder, href)).join('\n')}</ol>`;

const item = (
  { file, line, field, rule, message, fix }: Issue,
  folder: string,
  href: (path: string) => string,
): string =>
  [
    `<li><p><code>${escapeHtml(`${folder}/${file}:${line}`)}</code>${field ? ` Поле «${escapeHtml(field)}».` : ''}</p>`,
    `<p><strong>${escapeHtml(message)}</strong></p>`,
    fix ? `<p>Как надо:</p><pre>${escapeHtml(fix)}</pre>` : '',
    `<p><a href="${escapeHtml(href(`/editors/rules/#${rule}`))}">Почему так и как верно</a></p></li>`,
  ].join('');
