import type { Element, ElementContent } from 'hast';
import { amount, changeWords, isDrawn, rulerOf, scaleOf } from '../measurements.ts';
import { numberOf } from './attributes.ts';

/** Two measurements on one ruler, or two states in words; without styles a list with the source under it. */
export const beforeAfter = (
  what: string,
  { было = '', стало = '', единица = '', источник = '' }: Record<string, string>,
): ElementContent[] => {
  const source = h('figcaption', {}, `Источник: ${источник.replace(/\.$/, '')}.`);
  const title = h('p', { className: ['indicator'] }, what);
  const row = (kind: string, name: string, words: string) =>
    h('div', { className: [kind] }, h('dt', {}, name), h('dd', {}, words));
  const [before, after] = [numberOf(было), numberOf(стало)];
  if (before === null || after === null) {
    const pair = h(
      'dl',
      { className: ['words'] },
      row('was', 'было', было),
      row('now', 'стало', стало),
    );
    return [title, pair, source];
  }
  const scale = scaleOf(единица, Math.max(before, after));
  const list = h(
    'dl',
    {},
    row('was', 'было', amount(before, единица)),
    row('now', 'стало', amount(after, единица)),
    row('change', 'разница', changeWords({ before, after, unit: единица })),
  );
  const ends = [h('span', {}, '0'), h('span', {}, amount(scale, единица))];
  const under = h('p', { className: ['ends'], ariaHidden: 'true' }, ...ends);
  const drawn = isDrawn({ before, after }) ? [drawing({ before, after, scale }), under] : [];
  return [title, list, ...drawn, source];
};

const drawing = (numbers: { before: number; after: number; scale: number }): Element => {
  const { bar, was, now, ticks } = rulerOf(numbers);
  const mark = (x: string, size: Record<string, string>) =>
    h('svg', { x, overflow: 'visible' }, h('rect', { x: '-0.25rem', width: '0.5rem', ...size }));
  const base = { x1: '0', x2: '100%', y1: '2.4rem', y2: '2.4rem' };
  return h(
    'svg',
    { ariaHidden: 'true', focusable: 'false' },
    ...ticks.map(({ x, y }) =>
      h('line', { className: ['tick'], x1: x, x2: x, y1: y, y2: '2.4rem' }),
    ),
    h('line', { className: ['base'], ...base }),
    h('rect', { className: ['bar'], y: '0.6rem', height: '0.75rem', ...bar }),
    mark(was, { class: 'before', y: '0.2rem', height: '1.55rem' }),
    mark(now, { class: 'after', y: '0', height: '2rem' }),
  );
};

const h = (
  tagName: string,
  properties: Element['properties'],
  ...children: (Element | string)[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  ),
});
