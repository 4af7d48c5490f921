import { expect, test } from 'vitest';
import { noBreaks, typography } from '../../src/domain/typography.ts';

const visible = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '~');

test.each([
  ['"Точка роста" - в школе', '«Точка роста»~— в~школе'],
  ['Участвуют 53 школы (100 %)', 'Участвуют 53~школы (100~%)'],
  ['«Федеральный проект «500+»»', '«Федеральный проект «500+»»'],
  ['приказ № 201', 'приказ №~201'],
])('«%s» of an editor is set as «%s»', (typed, set) => {
  expect(visible(typography(typed))).toBe(set);
});

test.each([
  '«Социальная технология «наставничество» в работе с детьми',
  '14.02.2022 – до конца года (в соответствии с графиком посещения)',
  '100 % общеобразовательных организаций',
  'февраль - апрель 2022 года',
])('an order’s «%s» changes in nothing but its spaces', (wording) => {
  const set = noBreaks(wording);
  expect(set.replace(/[\u00a0\u202f]/g, ' ')).toBe(wording);
  expect(set).not.toBe(wording);
});
