/** What is wrong and what to write, in an editor's words. */
export interface Explained {
  rule: string;
  message: string;
  fix?: string;
}

/** A fault of a line of fields; `fix` only when the corrected line does not say it all. */
export type YamlFault = Explained;

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** Faults that are seen in a line before YAML reads it. */
export const YAML_RULES = {
  tab: { rule: 'tab', message: 'Отступ сделан табуляцией, а нужны пробелы.' },
  oddSpace: {
    rule: 'odd-space',
    message: 'Здесь неразрывный или другой особый пробел: поле с ним не прочитать. Нужен обычный.',
  },
  indented: {
    rule: 'indent',
    message: 'Перед полем лишний отступ: оно стало бы частью значения строкой выше.',
  },
  valueAndFields: (value: string): YamlFault => ({
    rule: 'indent',
    message: `У поля и значение «${short(value)}», и поля под ним, а нужно что-то одно.`,
  }),
  wideColon: {
    rule: 'odd-space',
    message: 'После имени поля стоит «：», а нужно обычное двоеточие.',
  },
  gluedColon: (key: string): YamlFault => ({
    rule: 'colon-space',
    message: `После двоеточия в «${key}:» нужен пробел.`,
  }),
  itemOnLine: (value: string): YamlFault => ({
    rule: 'list',
    message: `Список «${short(value)}» начат в строке самого поля.`,
  }),
  special: (value: string): YamlFault => ({
    rule: 'special-start',
    message: `Значение начинается со служебного знака: «${short(value)}». Возьмите его в кавычки.`,
  }),
  comment: (value: string): YamlFault => ({
    rule: 'comment-cut',
    message: `Всё после знака «#» пропадёт: «${short(value)}».`,
  }),
  colon: (value: string): YamlFault => ({
    rule: 'colon',
    message: `В значении есть двоеточие с пробелом: «${short(value)}». Возьмите его в кавычки.`,
  }),
  quote: (value: string): YamlFault => ({
    rule: 'quote',
    message: `Кавычка открыта и не закрыта: ${short(value)}. Закройте кавычку.`,
  }),
  quoteBelow: (value: string): YamlFault => ({
    rule: 'quote',
    message: `Кавычка открыта и не закрыта: ${short(value)}. Соберите текст из строк ниже в одну и закройте кавычку.`,
  }),
  quotedLine: {
    rule: 'quote',
    message: 'В кавычках стоит вся строка, а они нужны только вокруг значения.',
  },
  json: {
    rule: 'quote',
    message: 'Строка записана как в JSON: имя поля — без кавычек, в конце — без запятой.',
  },
  quoteInside: (value: string): YamlFault => ({
    rule: 'quote',
    message: `Кавычка закрыта раньше, чем кончилось значение: ${short(value)}.`,
  }),
  afterQuote: (mark: string): YamlFault => ({
    rule: 'quote',
    message: `После закрывающей кавычки лишний знак «${mark}».`,
  }),
  listMark: (value: string): YamlFault => ({
    rule: 'list',
    message: `Записи списка разделяет запятая: «${short(value)}».`,
  }),
  noColon: (line: string): YamlFault => ({
    rule: 'yaml',
    message: `После имени поля нет двоеточия: «${short(line)}».`,
  }),
  beforeName: (line: string): YamlFault => ({
    rule: 'yaml',
    message: `Перед именем поля лишний знак: «${short(line)}».`,
  }),
  bracket: (value: string, close: string): YamlFault => ({
    rule: 'bracket',
    message: `Скобка открыта и не закрыта: «${short(value)}». Закройте её знаком «${close}».`,
  }),
} as const satisfies Record<string, YamlFault | ((...words: string[]) => YamlFault)>;

const UNFINISHED: Explained = {
  rule: 'yaml',
  message: 'Поле строкой выше не закончено.',
  fix: 'Допишите его: имя поля, двоеточие, пробел, значение.',
};

/** Explains an error of the YAML reader by its code; `typed` is the line it stands on. */
export const explainYaml = (code: string, typed: string): Explained => {
  const shown = short(typed.trim());
  switch (code) {
    case 'BAD_ALIAS':
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
    case 'BAD_DIRECTIVE':
    case 'TAG_RESOLVE_FAILED':
      return {
        rule: 'special-start',
        message: `Служебная запись YAML здесь не разрешена: «${shown}».`,
        fix: 'Оставьте имя поля, двоеточие и значение в кавычках.',
      };
    case 'TAB_AS_INDENT':
      return {
        rule: 'tab',
        message: 'Отступ сделан табуляцией, а нужны пробелы.',
        fix: typed.replaceAll('\t', '  '),
      };
    case 'BAD_INDENT':
      return {
        rule: 'indent',
        message: `Отступ не совпадает с соседними строками: «${shown}».`,
        fix: 'Выровняйте строку по соседним.',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        rule: 'quote',
        message: `Косая черта «\\» в двойных кавычках — служебный знак: «${shown}». Возьмите значение в одинарные.`,
        fix: typed.trim().replace(/"([^"']*)"$/, "'$1'"),
      };
    case 'MISSING_CHAR':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return (
        meantField(typed) ??
        (shown === '' ? UNFINISHED : null) ?? {
          rule: 'yaml',
          message: `Здесь нет имени поля с двоеточием: «${shown}». Если это продолжение строки выше, начните её двумя пробелами.`,
          fix: `  ${shown}`,
        }
      );
    default:
      return {
        rule: 'yaml',
        message: `Строку не удалось прочитать: «${shown}».`,
        fix: 'Запишите её так: имя поля, двоеточие, пробел, значение.',
      };
  }
};

/** The field that a line most likely means where its colon is missing or a dash stands before it; null when it means none. */
const meantField = (typed: string): Explained | null => {
  const line = typed.trim();
  const item = /^- ([a-z]\w*: .+)$/.exec(line)?.[1];
  const [, key, value] = /^([a-z][\w-]*)(?:\s*=|\s+[—–-])?\s+(.+)$/.exec(line) ?? [];
  if (item)
    return {
      rule: 'yaml',
      message: `Перед именем поля лишний дефис: «${short(line)}».`,
      fix: item,
    };
  if (!key) return null;
  return { ...YAML_RULES.noColon(line), fix: `${key}: ${value}` };
};
