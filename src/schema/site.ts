import { z } from 'zod';
import { holidays } from './contradictions.ts';
import { editing } from './editing.ts';
import { ref, refs, text, url, whole } from './fields.ts';

const organisation = (title: string) =>
  z
    .strictObject({
      name: text('Полное название', 'Как в уставе или в приказе.'),
      short: text('Короткое название', 'Для шапки, списков и карточек.'),
      official: text(
        'Официальное сокращение',
        'Как в приказе, например ГАУ ДПО «СОИРО».',
      ).optional(),
      url: url('Официальный сайт', 'Адрес сайта организации.').optional(),
      information: url(
        'Сведения об образовательной организации',
        'Адрес обязательного раздела на официальном сайте института.',
      ).optional(),
    })
    .meta({ title });

/** The region: everything another institute changes first. */
export const site = z
  .strictObject({
    name: text('Название раздела', 'Как раздел назван в приказе.'),
    short: text('Короткое имя', 'Крупно в шапке.'),
    description: text('О чём раздел', 'Одно предложение для поисковых систем и главной страницы.'),
    headline: text(
      'Заголовок главной',
      'Крупная строка на главной странице до и во время года проекта.',
    ),
    region: z
      .strictObject({
        id: text('Обозначение', 'Латиницей, для открытых данных: saratov.'),
        name: text('Название', 'Саратовская область.'),
        genitive: text('В родительном падеже', 'Саратовской области.'),
      })
      .meta({ title: 'Регион' }),
    zone: z
      .string()
      .refine((zone) => {
        try {
          new Intl.DateTimeFormat('ru', { timeZone: zone });
          return zone.includes('/');
        } catch {
          return false;
        }
      })
      .meta({
        title: 'Часовой пояс',
        description: 'Имя пояса по базе IANA: Europe/Saratov, Asia/Vladivostok.',
        format: 'zone',
        examples: ['Europe/Saratov'],
      }),
    year: whole('Год дорожной карты', 'Год, который открывается по умолчанию.', 1990, 2100),
    institute: organisation('Институт'),
    ministry: organisation('Министерство'),
    counts: z
      .strictObject({
        schools: whole('Школ в проекте', 'Из приказа.', 0, 10000),
        municipalities: whole('Муниципалитетов', 'Из приказа.', 0, 1000),
      })
      .meta({ title: 'Числа проекта' }),
    holidays,
    contacts: z
      .strictObject({
        person: ref('people', 'Кто отвечает', 'Запись из папки people, с согласием.').optional(),
        email: z
          .email()
          .meta({ title: 'Рабочая почта', description: 'Почта организации, не личная.' })
          .optional(),
        phone: text('Рабочий телефон', 'Телефон организации, не личный мобильный.').optional(),
        address: text('Адрес', 'Почтовый адрес организации.').optional(),
        hours: text('Часы работы', 'Когда отвечают на звонки и письма.').optional(),
      })
      .default({})
      .meta({ title: 'Контакты', description: 'Пустые поля не показываются.' }),
    editing,
    documents: refs('documents', 'Документы-основания', 'Приказы, по которым ведётся раздел.'),
  })
  .meta({
    description:
      'Настройки раздела для своего региона: названия, часовой пояс, числа проекта, контакты.',
  });
