import { z } from 'zod';
import { files } from './attachments.ts';
import { choice, day, draft, formerly, ref, refs, text, time, topics, url } from './fields.ts';
import { picture, pictures } from './pictures.ts';

/** What a meeting is called. */
export const FORMATS = {
  webinar: 'вебинар',
  meeting: 'совещание',
  seminar: 'семинар',
  workshop: 'практикум',
} as const;

/** A meeting of a series; without `date` its days are those of its roadmap event. */
export const webinars = z
  .strictObject({
    title: text('Тема', 'Тема встречи, как в приказе.'),
    short: text('Коротко', 'До 60 знаков: для списков и календаря.').optional(),
    summary: text('О чём', 'Одно-два предложения.'),
    series: ref('series', 'Цикл', 'Цикл из папки series.'),
    event: ref('roadmap', 'Событие дорожной карты', 'Год и номер: 2022/3.2.'),
    format: choice('Вид встречи', 'Как встреча названа в приказе.', FORMATS),
    date: day(
      'День',
      'День встречи. Оставьте пустым, если встреча повторяется или день не назван.',
    ).optional(),
    time: time(
      'Начало',
      'Время начала в часовом поясе региона. Нет времени — удалите строку.',
    ).optional(),
    end: time('Конец', 'Время окончания в часовом поясе региона.').optional(),
    host: ref('executors', 'Кто проводит', 'Исполнитель из папки executors.'),
    audience: text('Для кого', 'Кто участвует.'),
    recording: url('Запись', 'Адрес записи. Появится после встречи.').optional(),
    slides: url('Слайды', 'Адрес презентации.').optional(),
    files,
    picture,
    pictures,
    documents: refs('documents', 'Документы', 'Документы встречи.'),
    topics,
    draft,
    formerly,
  })
  .meta({
    description:
      'Вебинар, совещание или семинар. Из записи получаются страница, строка в календаре и в ленте.',
  });
