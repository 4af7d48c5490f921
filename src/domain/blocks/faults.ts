import type { ElementContent, Properties } from 'hast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { BLOCKS, blockNamed } from '../../schema/blocks.ts';
import { plainText } from '../plain-text.ts';
import { attributeFaults } from './attributes.ts';
import { contentFaults } from './contents.ts';
import type { BlockFault, SayFault } from './fault.ts';
import { meant, written } from './written.ts';

/** A block as Markdown reads it. */
export type Directive = ContainerDirective | LeafDirective;

declare module 'mdast' {
  interface Data {
    /** What is wrong with a block: only a right one is made into what readers see. */
    faults?: BlockFault[];
    /** The picture tells nothing, so it needs no words. */
    decorative?: true;
    /** The property of a block that an address was written in. */
    attribute?: string;
    /** The HTML element that a node becomes. */
    hName?: string | null | undefined;
    hProperties?: Properties | null | undefined;
    hChildren?: ElementContent[] | null | undefined;
  }
}

/** Everything wrong with one block; `around` is the block it stands in. */
export const faultsOf = (node: Directive, around: string | null): BlockFault[] => {
  const typed = typedOf(node);
  const block = blockNamed(node.name);
  if (!block) return [unknown(node, typed)];
  const right = written(block, labelOf(node), typed);
  const faults: BlockFault[] = [];
  const say: SayFault = (rule, message, fix = right) => faults.push({ rule, message, fix });
  if ((block.form === 'around') !== (node.type === 'containerDirective')) {
    const message =
      block.form === 'line'
        ? `Блок «${block.name}» — одна строка с двумя двоеточиями, закрывать его не нужно.`
        : `Блок «${block.name}» стоит вокруг текста: три двоеточия перед ним и строка «:::» после.`;
    say('block-line', message, block.form === 'line' ? right : `${right}\nТекст\n:::`);
    return faults;
  }
  if (around && node.type === 'containerDirective')
    say(
      'block-inside',
      `Блок «${block.name}» стоит внутри блока «${around}», а блоки друг в друга не вкладывают. Закройте «${around}» до него.`,
      `:::\n\n${right}`,
    );
  attributeFaults(block, labelOf(node), typed, say);
  if (block.label === null && labelOf(node) !== '')
    say(
      'block-label',
      `У блока «${block.name}» нет названия в скобках, а здесь «${labelOf(node)}».`,
      `${right}\n**${labelOf(node)}**`,
    );
  if (block.label !== null && labelOf(node).trim() === '')
    say('block-label', `В квадратных скобках пусто: там стоит ${block.label}.`);
  if (node.type === 'containerDirective')
    contentFaults(
      node.name,
      node.children.filter((child) => !isLabel(child)),
      typed,
      right,
      say,
    );
  return faults;
};

/** The attributes as typed; one without a value is an empty string. */
export const typedOf = (node: Directive): Record<string, string> =>
  Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']),
  );

/** The words between the square brackets. */
export const labelOf = (node: Directive): string => {
  if (node.type === 'leafDirective') return node.children.map((child) => plainText(child)).join('');
  const [first] = node.children;
  return first && isLabel(first) ? plainText(first) : '';
};

const isLabel = (child: ContainerDirective['children'][number]): boolean =>
  child.data !== undefined && 'directiveLabel' in child.data;

const unknown = (node: Directive, typed: Record<string, string>): BlockFault => {
  const best = meant(node.name);
  return {
    rule: 'block-unknown',
    message: `Блока «${node.name}» нет.`,
    fix: best
      ? written(best, labelOf(node), typed)
      : `Есть блоки: ${BLOCKS.map(({ name }) => name).join(', ')}.`,
  };
};
