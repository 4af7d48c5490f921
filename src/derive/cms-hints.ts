import type { Shape } from '../schema/shape.ts';

/** The words of every value that a file's closed lists hold, by the value: `published` is «опубликована». */
export const wordsIn = ({ properties, items, labels }: Shape): Record<string, string> =>
  Object.assign(
    { ...labels },
    ...[...Object.values(properties ?? {}), ...(items ? [items] : [])].map(wordsIn),
  );

/** A field's help, written for whoever edits the file itself, as it should stand under a form's field. */
export const hintOf = (help: string, field: Shape, words: Record<string, string>): string => {
  if (field.format === 'attachment')
    return 'Выберите файл на компьютере: он ляжет рядом с записью.';
  if (field.ref && /^Им(?:я|ена) файл/.test(help)) return 'Выберите из списка.';
  return help
    .replace(/^true — если/, 'Включите, если')
    .replace(/^true — /, 'Включено: ')
    .replace(/ из папки [a-z]+/g, '')
    .replace(/ \([a-z]+\)/g, '')
    .replace(/удалите строку/g, 'оставьте пустым')
    .replace(/«([a-z-]+)»/g, (whole, value: string) =>
      words[value] ? `«${words[value]}»` : whole,
    );
};
