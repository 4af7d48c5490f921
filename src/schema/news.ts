import { z } from 'zod';
import { day, draft, formerly, refs, text, topics } from './fields.ts';
import { picture, pictures } from './pictures.ts';

/** A news item or press release. */
export const news = z
  .strictObject({
    title: text('Заголовок', 'Что произошло, в одной строке, без точки в конце.'),
    date: day('Дата', 'День публикации. Запись с будущей датой появится на сайте в этот день.'),
    summary: text('Коротко', 'Одно-два предложения для списка, лент и поисковых систем.'),
    events: refs('roadmap', 'События дорожной карты', 'Год и номер: 2022/3.2.'),
    webinars: refs('webinars', 'Вебинары', 'Имена файлов из папки webinars, без .md.'),
    practices: refs('practices', 'Практики', 'Имена файлов из папки practices, без .md.'),
    documents: refs('documents', 'Документы', 'Имена файлов из папки documents, без .md.'),
    picture,
    pictures,
    topics,
    draft,
    formerly,
  })
  .meta({ description: 'Новость или пресс-релиз.' });
