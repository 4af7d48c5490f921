import type { ContainerDirective } from 'mdast-util-directive';
import { saysSomething } from '../plain-text.ts';
import type { SayFault } from './fault.ts';
import { figureParts, pictureIn } from './figure.ts';

/** What is wrong between the lines of a block; `right` is its first line as it should be. */
export const contentFaults = (
  name: string,
  content: ContainerDirective['children'],
  typed: Record<string, string>,
  right: string,
  say: SayFault,
) => {
  if (!content.some(saysSomething)) {
    say('block-empty', `Блок «${name}» пуст.`, `${right}\n${EMPTY[name] ?? 'Текст'}\n:::`);
  } else if (name === 'шаги') {
    const [list, ...rest] = content;
    if (list?.type !== 'list' || !list.ordered || rest.length > 0)
      say(
        'block-inside',
        'Внутри блока «шаги» один нумерованный список и больше ничего.',
        `:::шаги\n${STEPS}\n:::`,
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

const STEPS = '1. Первый шаг\n2. Второй шаг';

/** What to put into an empty block that holds more than words. */
const EMPTY: Record<string, string> = {
  шаги: STEPS,
  рисунок: '![что на картинке](kartinka.png)\n\nПодпись',
};
