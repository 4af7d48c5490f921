import type { BlankDoubt } from '../derive/blank-doubts.ts';
import type { ImportedPractice } from '../derive/practice-import.ts';
import { quote } from '../domain/import-doubt.ts';
import type { Issue } from '../domain/issue.ts';
import { counted } from '../domain/plural.ts';

/** What an import of a practice took over, what it did not understand and what must still be filled in. */
export const practiceReport = (
  { doubts, answered, asked, spared }: Omit<ImportedPractice, 'name' | 'text'>,
  issues: readonly Issue[],
): string => {
  const group = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)] : [];
  const of = (kind: BlankDoubt['kind']) => doubts.filter((doubt) => doubt.kind === kind).map(words);
  const said = (severity: Issue['severity']) => [
    ...new Set(issues.filter((issue) => issue.severity === severity).map(issueWords)),
  ];
  const left = doubts.length + said('error').length;
  return [
    `Прочитано: ${counted(answered, 'ответ', 'ответа', 'ответов')} на ${counted(asked, 'вопрос', 'вопроса', 'вопросов')}.`,
    ...group('Не понято', of('unread')),
    ...group('Понято приблизительно', of('guessed')),
    ...group('Надо дописать или исправить', said('error')),
    ...group('Обратите внимание', said('warning')),
    ...(spared.length > 0
      ? [`Не заполнено, можно оставить так (${spared.length}): ${spared.join('; ')}.`]
      : []),
    left === 0
      ? 'Всё понято, обязательное заполнено.'
      : `Всего посмотреть: ${counted(left, 'место', 'места', 'мест')}.`,
  ].join('\n');
};

const words = ({ where, said, what, fix }: BlankDoubt): string =>
  `${where}: ${quote(said, 120)} — ${what}. ${fix}`;

const issueWords = ({ line, field, message, fix }: Issue): string =>
  `строка ${line}${field ? `, «${field}»` : ''}: ${message}${fix ? ` Как надо: ${fix.replaceAll('\n', ' ')}` : ''}`;
