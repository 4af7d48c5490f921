import { expect, test } from 'vitest';
import { appendixLines } from '../../src/domain/appendix.ts';
import type { Entry } from '../../src/schema/index.ts';
import { setting } from './setting.ts';

const { documents } = setting.content;
const find = (id: string) => documents.find((entry) => entry.id === id) as Entry<'documents'>;
const appendix = find('prilozhenie-4-k-prikazu-201');
const order = find('prikaz-201-ot-21-02-2022');
const renamed = (data: object) => ({ ...order, data: { ...order.data, ...data } });

test('в углу листа — номер приложения и приказ в дательном падеже', () => {
  expect(appendixLines(appendix, order)).toEqual([
    'Приложение № 4',
    'к приказу министерства образования Саратовской области от 21.02.2022 № 201',
  ]);
});

test.each([
  ['приказ назван по содержанию', { title: 'О проекте «500+»' }, 'к приказу от 21.02.2022 № 201'],
  [
    'распоряжение без номера',
    { kind: 'directive', title: 'О проекте', number: undefined },
    'к распоряжению от 21.02.2022',
  ],
])('%s', (_, data, line) => {
  expect(appendixLines(appendix, renamed(data))).toEqual(['Приложение № 4', line]);
});

test('без приказа остаётся одно приложение, а у документа, который сам не приложение, — его имя', () => {
  expect(appendixLines(appendix, undefined)).toEqual(['Приложение № 4']);
  expect(appendixLines(appendix, renamed({ kind: 'report' }))).toEqual(['Приложение № 4']);
  expect(appendixLines(order, undefined)).toEqual(['Приказ № 201']);
});
