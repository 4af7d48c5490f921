import { z } from 'zod';
import { attachment } from './attachments.ts';
import { choice, day, flag, text } from './fields.ts';

/** Who is to be seen on a photograph. */
export const PEOPLE = {
  none: 'людей нет',
  crowd: 'люди есть, но узнать никого нельзя: со спины, издалека, общий вид зала',
  named: 'людей можно узнать в лицо',
} as const;

/** What an editor says of the people on a picture before it may be shown. */
const consent = {
  people: choice('Люди на снимке', 'Есть ли на картинке люди. На схеме их нет: «none».', PEOPLE),
  consent: text(
    'Согласие',
    'Реквизиты письменных согласий всех, кого можно узнать (за ребёнка — его родителей), по которым их можно найти. Имён не пишите.',
  ).optional(),
  until: day(
    'Согласие действует до',
    'Последний день согласия. Бессрочно — удалите строку.',
  ).optional(),
};

const file = attachment('Файл', 'Имя файла, который лежит в той же папке: seminar.jpg.');

/** The picture that stands at the top of an entry's page; none when the field is left out. */
export const picture = z
  .strictObject({
    file,
    alt: text('Описание', 'Что на картинке: так её услышит тот, кто не видит.').optional(),
    decorative: flag('Украшение', 'true — картинка ничего не сообщает, описание не нужно.'),
    caption: text('Подпись', 'Что, где и когда снято; кто снимал.').optional(),
    ...consent,
  })
  .optional()
  .meta({
    title: 'Главная картинка',
    description:
      'Стоит вверху страницы и видна, когда ссылкой делятся. Файл лежит рядом с записью.',
  });

/** What is said of the people on pictures of a text, one for each file; none when the field is left out. */
export const pictures = z
  .array(z.strictObject({ file, ...consent }).meta({ title: 'Картинка' }))
  .default([])
  .meta({
    title: 'Картинки текста',
    description:
      'О каждой картинке, которую показывает текст, — есть ли на ней люди и где лежит их согласие.',
  });

/** A picture at the top of a page, as its entry describes it. */
export type Picture = NonNullable<z.output<typeof picture>>;
