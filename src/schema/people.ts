import { z } from 'zod';
import { day, text } from './fields.ts';

/** A person named on the site: work contacts only, with a written consent. */
export const people = z
  .strictObject({
    name: text('Имя', 'Фамилия, имя, отчество.'),
    position: text('Должность', 'Должность и организация.'),
    email: z
      .email()
      .meta({ title: 'Рабочая почта', description: 'Почта организации, не личная.' })
      .optional(),
    phone: text('Рабочий телефон', 'Телефон организации, не личный мобильный.').optional(),
    consent: z
      .strictObject({
        date: day('Когда дано', 'День, когда человек подписал согласие.'),
        until: day('До какого дня', 'Последний день действия согласия.').optional(),
        document: text('Где хранится', 'Реквизиты согласия, по которым его можно найти.'),
      })
      .meta({ title: 'Согласие', description: 'Без согласия имя на сайте не публикуется.' }),
  })
  .meta({
    description:
      'Человек, названный на сайте: только рабочие контакты и только с письменным согласием.',
  });
