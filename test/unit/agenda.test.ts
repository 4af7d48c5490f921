import { expect, test } from 'vitest';
import { agendaOf } from '../../src/domain/agenda.ts';
import { viewOf } from '../../src/domain/roadmap.ts';
import { setting } from './setting.ts';

const TODAY = '2022-03-01';
const momentsOf = (deadline: string) => {
  const entry = setting.content.roadmap.find(({ id }) => id === '2022/5.2');
  if (!entry) throw new Error('no such event');
  const own = { ...entry, data: { ...entry.data, deadline } };
  return agendaOf([viewOf(own, setting.content, TODAY)], [], TODAY).flatMap(({ moments }) =>
    moments.map(({ day, what }) => `${day} ${what}`),
  );
};

test.each([
  ['15.03.2022', ['2022-03-15 срок']],
  ['15.03.2022, 20.04.2022', ['2022-03-15 срок', '2022-04-20 срок']],
  ['до 1 июня и до 1 ноября 2022 г.', ['2022-06-01 срок «до»', '2022-11-01 срок «до»']],
  ['до 25.03.2022', ['2022-03-25 срок «до»']],
  ['14.02.2022 – 30.03.2022', ['2022-03-30 последний день']],
  ['март 2022 года', ['2022-03-01 начало', '2022-03-31 последний день']],
  ['еженедельно по вторникам', []],
  ['постоянно', []],
])('«%s» asks on these days', (deadline, moments) => {
  expect(momentsOf(deadline)).toEqual(moments);
});
