import type { ContainerDirective } from 'mdast-util-directive';
import { saysSomething } from '../plain-text.ts';
import type { SayFault } from './fault.ts';
import { figureParts, pictureIn } from './figure.ts';

/** What is wrong between the lines of a block. */
export const contentFaults = (
  name: string,
  content: ContainerDirective['children'],
  typed: Record<string, string>,
  say: SayFault,
) => {
  if (!content.some(saysSomething)) {
    say('block-empty', `Блок «${name}» пуст.`, `:::${name}\nТекст\n:::`);
  } else if (name === 'шаги') {
    const [list, ...rest] = content;
    if (list?.type !== 'list' || !list.ordered || rest.length > 0)
      say(
        'block-inside',
        'Внутри блока «шаги» один нумерованный список и больше ничего.',
        ':::шаги\n1. Первый шаг\n2. Второй шаг\n:::',
      );
  } else if (name === 'рисунок') {
    const figure = figureParts(content);
    const picture = figure?.picture ?? pictureIn(content);
    if (!figure)
      say(
        'block-inside',
        'Внутри блока «рисунок» картинка и один абзац подписи.',
        `:::рисунок\n![${picture?.alt || 'что на картинке'}](${picture?.url ?? 'kartinka.png'})\n\nПодпись\n:::`,
      );
    else if (figure.picture.alt && 'украшение' in typed)
      say(
        'block-attribute',
        `У картинки есть описание «${figure.picture.alt}», значит, она не украшение.`,
        ':::рисунок',
      );
  }
};
