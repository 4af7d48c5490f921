import { z } from 'zod';
import { choice, flag, text, url } from './fields.ts';

/** The institute's own git server, for those who edit the section in a browser; without it only a local checkout is edited. */
export const editing = z
  .strictObject({
    server: choice('Сервер', 'Какая программа стоит на сервере института.', {
      gitlab: 'GitLab',
      gitea: 'Gitea или Forgejo',
    }),
    url: url('Адрес сервера', 'Адрес git-сервера института, без косой черты в конце.'),
    repo: text('Хранилище', 'Группа и имя хранилища: metodotdel/500plus.'),
    branch: text('Ветка', 'Из какой ветки собирается сайт.').default('main'),
    application: text(
      'Приложение',
      'Идентификатор приложения OAuth на том же сервере. Без него входят по токену.',
    ).optional(),
    public: flag(
      'На сайте',
      'true — страница правки /admin/ будет и на опубликованном сайте, а не только на компьютере редактора.',
    ),
  })
  .optional()
  .meta({
    title: 'Правка в браузере',
    description: 'Свой git-сервер института. Чужие сайты и входы не используются.',
  });
