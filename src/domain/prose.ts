import type { Definition, Heading, Nodes, Root } from 'mdast';
import { checkBlock, checkBlockLines } from './blocks/check.ts';
import { checkStray } from './blocks/stray.ts';
import { checkBulk } from './bulk.ts';
import { controlFault, controlIn } from './characters.ts';
import type { Parsed } from './front-matter.ts';
import type { Issue } from './issue.ts';
import type { Say } from './links.ts';
import { anchorsIn, markdown } from './markdown.ts';
import { plainText, saysSomething } from './plain-text.ts';
import { checkCode, checkFence } from './prose-code.ts';
import { checkHtml } from './prose-html.ts';
import { checkLeftovers, sayFootnoteName } from './prose-leftovers.ts';
import { type Leading, leading, nodeSayer } from './prose-links.ts';
import { checkBoldHeading, checkIndent, checkListMarks, checkMarks } from './prose-marks.ts';
import { checkTable } from './prose-tables.ts';
import { checkAlt, checkLinkText } from './prose-words.ts';

/** What the Markdown of one entry says by itself. */
export interface Prose {
  /** What is wrong with it, wherever its links lead. */
  issues: Issue[];
  links: Leading[];
  /** Places that its headings make on the page. */
  anchors: string[];
}

/** Reads the Markdown of one entry; `needed` says it may not be empty. */
export const readProse = (parsed: Parsed, needed = false): Prose => {
  const nothing = (issues: Issue[]): Prose => ({ issues, links: [], anchors: [] });
  if (parsed.body.trim() === '') return nothing(needed ? [emptyBody(parsed)] : []);
  const tooMuch = checkBulk(parsed);
  if (tooMuch.some(({ severity }) => severity === 'error')) return nothing(tooMuch);
  const issues: Issue[] = [...tooMuch];
  const links: Leading[] = [];
  const lines = parsed.body.split('\n');
  const say = nodeSayer(parsed, issues);
  const tree = markdown(parsed.body);
  const targets = definitionsOf(tree);
  const headings = headingRule(say, lines);
  const opened = new Set<string>();
  const noted = new Set<string>();
  const visit = (node: Nodes): void => {
    // What an extension made of a bare address has no place of its own.
    if ('children' in node && node.position)
      for (const child of node.children) child.position ??= node.position;
    switch (node.type) {
      case 'html':
        checkHtml(node, say, opened);
        break;
      case 'heading':
        headings(node);
        checkMarks(node, lines, say);
        break;
      case 'link':
        links.push(leading(node.url, node));
        checkLinkText(node, node.url, say);
        break;
      case 'definition':
        if (node.label?.startsWith('^')) sayFootnoteName(node, say);
        else if (!targets.pictures.has(node.identifier)) links.push(leading(node.url, node));
        break;
      case 'linkReference':
        checkLinkText(node, targets.links.get(node.identifier)?.url ?? '', say);
        break;
      case 'image':
        if (!node.data?.decorative) checkAlt(node, node.url, say);
        links.push(leading(node.url, node));
        break;
      case 'imageReference': {
        const address = targets.links.get(node.identifier)?.url ?? '';
        checkAlt(node, address, say);
        links.push(leading(address, node));
        break;
      }
      case 'table':
        checkTable(node, say);
        break;
      case 'footnoteDefinition':
        if (noted.has(node.identifier)) {
          const label = node.label ?? node.identifier;
          const message = `Сноска [^${label}] записана дважды: вторая пропадёт.`;
          say(node, 'error', 'footnote', message, `[^${label}-2]: ${plainText(node)}`);
        }
        noted.add(node.identifier);
        if (!saysSomething(node)) {
          const label = node.label ?? node.identifier;
          say(node, 'error', 'footnote', `Сноска [^${label}] пуста.`, `[^${label}]: Текст сноски`);
        }
        if (!targets.notes.has(node.identifier)) {
          const fix = `Поставьте в тексте знак сноски: [^${node.label ?? node.identifier}]`;
          say(
            node,
            'warning',
            'footnote',
            'На эту сноску в тексте ничто не указывает: она пропадёт.',
            fix,
          );
        }
        break;
      case 'containerDirective':
      case 'leafDirective':
        checkBlock(node, lines, say);
        break;
      case 'code':
        checkFence(node, lines, say);
        checkIndent(node, lines, say);
        break;
      case 'paragraph':
        checkLeftovers(node, lines, say);
        checkBlockLines(node, lines, say);
        checkCode(node, say);
        checkListMarks(node, say);
        checkMarks(node, lines, say);
        break;
      case 'text': {
        const code = controlIn(node.value);
        if (code)
          say(node, 'error', 'control-character', controlFault(code).message, 'Удалите этот знак.');
        checkStray(node, lines, say);
        break;
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  for (const child of tree.children) checkBoldHeading(child, say);
  if (needed && !saysSomething(tree)) issues.push(emptyBody(parsed));
  return { issues, links, anchors: anchorsIn(tree) };
};

const emptyBody = ({ file, bodyLine }: Parsed): Issue => ({
  severity: 'error',
  file,
  line: bodyLine,
  rule: 'empty-body',
  message: 'Под полями нет текста.',
  fix: 'Напишите текст под второй строкой «---».',
});

const definitionsOf = (tree: Root) => {
  const links = new Map<string, Definition>();
  const pictures = new Set<string>();
  const notes = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
    if (node.type === 'imageReference') pictures.add(node.identifier);
    if (node.type === 'footnoteReference') notes.add(node.identifier);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return { links, pictures, notes };
};

const headingRule = (say: Say, lines: readonly string[]): ((node: Heading) => void) => {
  let depth = 1;
  return (node) => {
    const words = plainText(node);
    const typed = lines[(node.position?.start.line ?? 1) - 1] ?? '';
    if (words.trim() === '') {
      say(
        node,
        'error',
        'heading-empty',
        'Заголовок пуст.',
        'Напишите заголовок или удалите строку.',
      );
    } else if (node.depth === 1) {
      say(node, 'error', 'heading-one', 'Заголовок «#» уже занят названием записи.', `## ${words}`);
    } else if (node.depth > depth + 1) {
      const message = `Заголовок уровня ${node.depth} идёт сразу после уровня ${depth}.`;
      say(node, 'error', 'heading-skip', message, `${'#'.repeat(depth + 1)} ${words}`);
    } else if (!typed.includes('#')) {
      const message = 'Строка «---» под текстом делает его заголовком.';
      say(
        node,
        'warning',
        'heading-line',
        message,
        `Нужен заголовок — ## ${words}. Нужна черта — оставьте над ней пустую строку.`,
      );
    }
    depth = Math.max(2, node.depth);
  };
};
