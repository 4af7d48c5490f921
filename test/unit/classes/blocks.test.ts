import { expect, test } from 'vitest';
import { checkWith, FIELDS, N, news } from '../bad-content.ts';
import { BESIDE, type BlockCase, blockCases, PICTURE } from '../block-cases.ts';

const errors: Record<string, BlockCase[]> = {
  'code brought from elsewhere': [
    ['an import', 'import { А } from "./a.astro"', 7, 'code-line'],
    ['an import for its effect', "А\n\nimport './a.css';", 9, 'code-line'],
    ['an export', 'export const a = 1', 7, 'code-line'],
    ['a component', '<Callout>а</Callout>', 7, 'raw-html'],
  ],
  'code without its end': [
    ['to the end of the text', 'А\n\n```\nб\n\n## В', 9, 'code-open'],
    ['a fence alone', 'А\n\n~~~', 9, 'code-open'],
    ['closed by fewer marks', '````\nа\n```\n\nБ', 7, 'code-open'],
    ['in a quotation', '> ```\n> а\n\nБ', 7, 'code-open'],
  ],
  'a name nobody knows': [
    ['a slip', ':::важна\nа\n:::', 7, 'block-unknown', ':::важно'],
    ['in English', ':::note\nа\n:::', 7, 'block-unknown', ':::важно'],
    ['with a capital', ':::Совет\nа\n:::', 7, 'block-unknown', ':::совет'],
    [
      'another name',
      '::файл[План]{name="plan.pdf"}',
      7,
      'block-needed',
      '::файл[План]{имя="plan.pdf"}',
    ],
    [
      'a name in round brackets',
      '::файл[План](plan.pdf)',
      7,
      'block-line',
      '::файл[План]{имя="plan.pdf"}',
    ],
    [
      'of a line',
      '::фаил[План]{имя="plan.pdf"}',
      7,
      'block-unknown',
      '::файл[План]{имя="plan.pdf"}',
    ],
    ['like no other', ':::спойлер\nа\n:::', 7, 'block-unknown'],
  ],
  'a block without its end': [
    ['to the end of the text', 'А\n\n:::важно\nб\n\nв', 9, 'block-open'],
    ['in a quotation', '> :::важно\n> а\n\nб', 7, 'block-open'],
    ['closed by fewer colons', '::::важно\nа\n:::', 7, 'block-open'],
    [
      'before the next one',
      ':::важно\nа\n\n:::совет\nб\n:::',
      10,
      'block-inside',
      ':::\n\n:::совет',
    ],
  ],
  'a line that became no block': [
    ['a space before the name', '::: важно\nа\n:::', 7, 'block-line', ':::важно'],
    ['words behind the name', ':::важно Срок\nа\n:::', 7, 'block-line', ':::важно\nСрок'],
    [
      'a space before the braces and quotes of a text program',
      '::файл[План] {имя=“plan.pdf”}',
      7,
      'block-line',
      '::файл[План]{имя="plan.pdf"}',
    ],
    [
      'a quote that is not closed, in a list',
      '- пункт\n- ::файл[План]{имя="plan.pdf}',
      8,
      'block-line',
      '::файл[План]{имя="plan.pdf"}',
    ],
    [
      'in a table',
      '| а | б |\n| --- | --- |\n| в | ::файл[План]{имя="plan.pdf"} |',
      9,
      'block-line',
      '::файл[План]{имя="plan.pdf"}',
    ],
    ['around a text in a table', '| а | б |\n| --- | --- |\n| :::важно | в |', 9, 'block-line'],
    [
      'behind other words',
      'Смотрите\nздесь: ::файл[План]{имя="plan.pdf"}',
      8,
      'block-line',
      '::файл[План]{имя="plan.pdf"}',
    ],
    ['in a heading', '## ::файл[План]{имя="plan.pdf"}', 7, 'block-line'],
    ['in bold', '**:::важно** Срок', 7, 'block-line', ':::важно'],
    ['with one colon', ':файл[План]{имя="plan.pdf"}', 7, 'block-line'],
    ['with one colon around a text', ':важно\nСрок\n', 7, 'block-line', ':::важно'],
    ['an end without a beginning', 'А\n\n:::', 9, 'block-line'],
    ['two colons around a text', '::важно', 7, 'block-line', ':::важно\nТекст\n:::'],
    [
      'three colons for a line',
      ':::файл[План]{имя="plan.pdf"}\n:::',
      7,
      'block-line',
      '::файл[План]{имя="plan.pdf"}',
    ],
  ],
  'what stands inside': [
    ['nothing', 'А\n\n:::важно\n\n:::', 9, 'block-empty', ':::важно\nТекст\n:::'],
    [
      'nothing in a quotation',
      ':::цитата{источник="Книга"}\n:::',
      7,
      'block-empty',
      ':::цитата{источник="Книга"}\nТекст\n:::',
    ],
    [
      'nothing in steps',
      ':::шаги\n:::',
      7,
      'block-empty',
      ':::шаги\n1. Первый шаг\n2. Второй шаг\n:::',
    ],
    ['a comment', 'А\n\n:::важно\n<!-- потом -->\n:::', 9, 'block-empty'],
    [
      'steps that are points',
      ':::шаги\n- а\n:::',
      7,
      'block-inside',
      ':::шаги\n1. Первый шаг\n2. Второй шаг\n:::',
    ],
    ['words under the steps', ':::шаги\n1. а\n\nб\n:::', 7, 'block-inside'],
    [
      'a figure without a caption',
      `:::рисунок\n${PICTURE}\n:::`,
      7,
      'block-inside',
      `:::рисунок\n${PICTURE}\n\nПодпись\n:::`,
    ],
    ['a figure without a picture', ':::рисунок\nПодпись\n:::', 7, 'block-inside'],
    ['two paragraphs under a picture', `:::рисунок\n${PICTURE}\n\nа\n\nб\n:::`, 7, 'block-inside'],
    ['a picture without words', ':::рисунок\n![](shema.png)\n\nПодпись\n:::', 8, 'alt'],
    [
      'a figure with a file that is not there',
      ':::рисунок\n![Вход](shkola.png)\n\nа\n:::',
      8,
      'attachment-missing',
    ],
    ['a heading of the first level', ':::важно\n# А\n:::', 8, 'heading-one', '## А'],
  ],
  'a name in brackets': [
    ['where none is', ':::совет[Срок]\nа\n:::', 7, 'block-label', ':::совет\n**Срок**'],
    [
      'left out',
      '::файл{имя="plan.pdf"}',
      7,
      'block-label',
      '::файл[название файла…]{имя="plan.pdf"}',
    ],
  ],
};

blockCases(errors);

test('a block closed by fewer colons is not closed, in a file without a last line end too', () => {
  const text = news(FIELDS, '::::важно\nа\n:::').trimEnd();
  expect(checkWith({ [N]: text })).toContainEqual(
    expect.objectContaining({ line: 7, rule: 'block-open' }),
  );
});

test('one slip is told once', () => {
  const once = [
    ':::важна\nа\n:::',
    '::: важно\nа\n:::',
    ':::важно\n\n:::',
    '::файл{имя="plan.pdf"}',
  ];
  const told = once.map((body) =>
    checkWith({ ...BESIDE, [N]: news(FIELDS, body) }).filter(({ file }) => file === N),
  );
  expect(told.map((issues) => issues.length)).toEqual([1, 1, 1, 1]);
});

test.each([
  ['a file in a callout', ':::совет\nВот он:\n\n::файл[План]{имя="plan.pdf"}\n:::'],
  ['a callout in a list', '- пункт\n\n  :::важно\n  а\n  :::'],
  ['a callout in a quotation', '> :::важно\n> а\n> :::'],
  ['a picture that tells nothing', ':::рисунок{украшение}\n![](shema.png)\n\nПодпись\n:::'],
  ['the word import in a sentence', 'import и export — слова таможни'],
  ['words with colons', 'Важно: совет::ниже, файл:план[1] и в 14::00, Std::видео'],
  ['a block that a backslash keeps from being one', 'Пишут так:\n\n\\:::важно\n\\:::'],
  ['a block shown as code', '```\n:::важна\n```\n\n`::файл`'],
])('%s is fine', (_, body) => {
  const issues = checkWith({ ...BESIDE, [N]: news(FIELDS, body) });
  const own = issues.filter(({ file, rule }) => file === N && rule !== 'picture-people');
  expect(own).toEqual([]);
});
