/** Heading of what stands in the preview where a file's mistakes leave nothing to show. */
export const NO_PAGE_YET = 'Этой страницы пока нет';

/** A picture of the editors' guide: name of its file, what is on it, and its size in pixels. */
export interface GuidePicture {
  name: string;
  alt: string;
  width: number;
  height: number;
}

/** Pictures of the guide, made by `npm run guide:pictures`; pages are whole without them. */
export const GUIDE_PICTURES = {
  terminal: {
    name: 'terminal',
    alt: 'Окно терминала: команда npm run check называет файл, строку, что не так с датой, и строку, которую нужно написать.',
    width: 880,
    height: 270,
  },
  mistake: {
    name: 'mistake',
    alt: `Просмотр сайта: вместо новости с ошибкой — заголовок «${NO_PAGE_YET}» и сообщение проверки.`,
    width: 880,
    height: 460,
  },
  news: {
    name: 'news',
    alt: 'Просмотр сайта: та же новость после правки, такая, какой её увидят читатели.',
    width: 880,
    height: 720,
  },
} as const satisfies Record<string, GuidePicture>;

/** Folder of the pictures beside the code, kept out of git. */
export const PICTURES_FOLDER = 'guide-pictures';
