import checkbox from '@inquirer/checkbox';
import select from '@inquirer/select';
import type { Question } from '../derive/questions.ts';

const ROWS = 12;
const SKIPPED = '';
const theme = {
  style: {
    keysHelpTip: () => '↑↓ — выбрать, пробел — отметить, Enter — дальше',
  },
};

/** Asks an editor at a terminal to choose values for the fields one by one, by path; nothing chosen is left out. Throws when the editor breaks off. */
export const askChoices = async (
  questions: readonly Question[],
): Promise<Record<string, string[]>> => {
  const chosen: Record<string, string[]> = {};
  for (const question of questions) {
    const values = await (question.list ? several(question) : one(question));
    if (values.length > 0) chosen[question.path] = values;
  }
  return chosen;
};

const several = ({ title, help, required, choices }: Question): Promise<string[]> =>
  checkbox({
    message: worded(title, help),
    choices: choices.map(({ value, label }) => ({ value, name: named(value, label) })),
    pageSize: ROWS,
    loop: false,
    theme,
    shortcuts: { all: null, invert: null },
    validate: (marked) => !required || marked.length > 0 || 'Отметьте пробелом хотя бы одно.',
  });

const one = async ({ title, help, required, choices }: Question): Promise<string[]> => {
  const value = await select({
    message: worded(title, help),
    choices: [
      ...(required ? [] : [{ value: SKIPPED, name: 'пропустить' }]),
      ...choices.map((choice) => ({
        value: choice.value,
        name: named(choice.value, choice.label),
      })),
    ],
    pageSize: ROWS,
    loop: false,
    theme: { style: { keysHelpTip: () => '↑↓ — выбрать, Enter — дальше' } },
  });
  return value === SKIPPED ? [] : [value];
};

const worded = (title: string, help: string): string => (help ? `${title}. ${help}` : title);

const named = (value: string, label: string): string =>
  label === value ? value : `${label} (${value})`;
