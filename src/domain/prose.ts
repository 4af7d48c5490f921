import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { checkBulk } from './bulk.ts';
import type { Parsed } from './front-matter.ts';
import type { Issue } from './issue.ts';
import { checkImage, checkLink, type Known } from './links.ts';

const reader = unified().use(remarkParse).use(remarkGfm);

/** The Markdown tree of a body, read by the same grammar that renders it. */
export const markdown = (body: string): Root => reader.parse(body);

const EMPTY_WORDS = new Set([
  'тут',
  'здесь',
  'ссылка',
  'по ссылке',
  'подробнее',
  'сюда',
  'this',
  'here',
]);

/** What is wrong with the Markdown of one entry. */
export const checkProse = (parsed: Parsed, known: Known): Issue[] => {
  const tooMuch = checkBulk(parsed);
  if (tooMuch.some(({ severity }) => severity === 'error')) return tooMuch;
  const issues: Issue[] = [...tooMuch];
  let depth = 1;
  const say = (
    node: Nodes,
    severity: Issue['severity'],
    rule: string,
    message: string,
    fix: string,
  ) => {
    const at = node.position?.start;
    issues.push({
      severity,
      file: parsed.file,
      line: parsed.bodyLine - 1 + (at?.line ?? 1),
      column: at?.column,
      rule,
      message,
      fix,
    });
  };
  const visit = (node: Nodes): void => {
    switch (node.type) {
      case 'html':
        if (isComment(node.value)) {
          say(
            node,
            'warning',
            'comment',
            'Комментарий на сайт не попадёт.',
            'Удалите его, если он не нужен.',
          );
        } else {
          say(
            node,
            'error',
            'raw-html',
            `В тексте HTML: «${node.value.slice(0, 60)}».`,
            'Запишите то же средствами Markdown.',
          );
        }
        break;
      case 'heading': {
        if (node.depth === 1) {
          say(
            node,
            'error',
            'heading-one',
            'Заголовок «#» уже занят названием записи.',
            `## ${plainText(node)}`,
          );
        } else if (node.depth > depth + 1) {
          say(
            node,
            'error',
            'heading-skip',
            `Заголовок уровня ${node.depth} идёт сразу после уровня ${depth}.`,
            `${'#'.repeat(depth + 1)} ${plainText(node)}`,
          );
        }
        depth = Math.max(2, node.depth);
        break;
      }
      case 'link':
      case 'definition':
        checkLink(node.url, node, say, known);
        if (node.type === 'link' && EMPTY_WORDS.has(plainText(node).trim().toLowerCase())) {
          say(
            node,
            'warning',
            'link-text',
            `Текст ссылки «${plainText(node)}» ничего не говорит.`,
            'Напишите, что откроется по ссылке.',
          );
        }
        break;
      case 'image':
        if (!node.alt)
          say(node, 'error', 'alt', 'У картинки нет описания.', `![что на картинке](${node.url})`);
        checkImage(node.url, node, say, known);
        break;
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(markdown(parsed.body));
  return issues;
};

/** Whether a piece of HTML is one whole comment and nothing more, by the browsers' own rule. */
const isComment = (html: string): boolean =>
  /^<!--(?!-?>)/.test(html) && html.trimEnd().indexOf('-->') === html.trimEnd().length - 3;

/** The words of a Markdown node without its marks. */
export const plainText = (node: Nodes): string => {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
};
