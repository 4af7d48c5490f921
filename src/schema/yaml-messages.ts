/** What is wrong and what to write, in an editor's words. */
export interface Explained {
  rule: string;
  message: string;
  fix?: string;
}

/** Explains an error of the YAML reader by its code; `typed` is the line it stands on. */
export const explainYaml = (code: string, typed: string): Explained => {
  const key = /^(\s*(?:- )?[\w-]+):/.exec(typed)?.[1] ?? 'поле';
  const value = typed.slice(typed.indexOf(':') + 1).trim();
  const quoted = `${key}: "${value.replaceAll('"', '\\"')}"`;
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        rule: 'duplicate-key',
        message: `Поле «${key.trim()}» записано дважды.`,
        fix: 'Оставьте одну из двух строк.',
      };
    case 'TAB_AS_INDENT':
      return {
        rule: 'tab',
        message: 'Отступ сделан табуляцией.',
        fix: 'Замените табуляцию двумя пробелами.',
      };
    case 'MISSING_CHAR':
      return /["']/.test(typed)
        ? {
            rule: 'quote',
            message: `Кавычка открыта и не закрыта: ${typed.trim()}`,
            fix: 'Закройте кавычку в конце значения.',
          }
        : {
            rule: 'yaml',
            message: `Не хватает знака: ${typed.trim()}`,
            fix: 'Проверьте двоеточие с пробелом после имени поля.',
          };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        rule: 'colon',
        message: `В значении есть двоеточие с пробелом: ${typed.trim()}`,
        fix: quoted,
      };
    case 'BAD_ALIAS':
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
    case 'BAD_DIRECTIVE':
      return {
        rule: 'special-start',
        message: `Значение начинается со служебного знака: ${typed.trim()}`,
        fix: quoted,
      };
    case 'COMMENT':
      return {
        rule: 'comment-cut',
        message: `Всё после знака « #» пропадёт: ${typed.trim()}`,
        fix: quoted,
      };
    case 'BAD_INDENT':
      return {
        rule: 'indent',
        message: `Отступ не совпадает с соседними строками: ${typed.trim()}`,
        fix: 'Выровняйте строку по соседним.',
      };
    default:
      return { rule: 'yaml', message: `Строку не удалось прочитать: ${typed.trim()}`, fix: quoted };
  }
};
