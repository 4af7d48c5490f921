import type { Entry } from '../schema/index.ts';
import { numericDay } from './day.ts';
import { capital } from './practice-words.ts';

type Document = Entry<'documents'>;

/** Documents an appendix belongs to: the word their title opens with, and its dative. */
const HEADS: Partial<Record<Document['data']['kind'], [word: string, dative: string]>> = {
  order: ['приказ', 'приказу'],
  directive: ['распоряжение', 'распоряжению'],
  letter: ['письмо', 'письму'],
};

/** What stands in the upper right corner of a printed appendix: «Приложение № 4», «к приказу министерства …». */
export const appendixLines = ({ data }: Document, order: Document | undefined): string[] => {
  if (data.kind !== 'appendix') return [capital(data.short)];
  const name = data.number ? `Приложение № ${data.number}` : 'Приложение';
  const head = order && HEADS[order.data.kind];
  if (!order || !head) return [name];
  const [word, dative] = head;
  const { title, number, date } = order.data;
  const opening = `${word} `;
  if (title.toLocaleLowerCase('ru').startsWith(opening)) {
    return [name, `к ${dative} ${title.slice(opening.length)}`];
  }
  const of = [date && `от ${numericDay(date)}`, number && `№ ${number}`].filter(Boolean).join(' ');
  return [name, `к ${dative} ${of}`.trim()];
};
