import type { Attachment } from '../schema/attachments.ts';

/** Where pictures made for pages stand in the section. */
export const PICTURES_PATH = '/assets/pictures/';

/** Changes with what is done to a picture, so that a browser never keeps a former one. */
const RECIPE = 1;
const WIDTHS = [480, 960, 1600];
/** Width of the one picture for browsers that know no WebP. */
const PLAIN = 960;

/** One picture to be made: of which file, how wide, in which format. */
export interface Rendition {
  /** SHA-256 of the source, its first sixteen digits. */
  source: string;
  width: number;
  format: 'webp' | 'jpg' | 'png';
}

/** What a page needs to show a picture in the size that a reader's screen asks for. */
export interface PicturePlan {
  width: number;
  height: number;
  /** Address inside the section for browsers that know no WebP. */
  src: string;
  /** Addresses of WebP with their widths in pixels. */
  srcset: [address: string, width: number][];
}

/** The address of a picture to be made, inside the section. */
export const addressOf = ({ source, width, format }: Rendition): string =>
  `${PICTURES_PATH}${source}-${RECIPE}-${width}.${format}`;

/** Addresses of made pictures in a text. */
export const renditionsIn = (text: string): Rendition[] =>
  [
    ...text.matchAll(
      new RegExp(`${PICTURES_PATH}([0-9a-f]{16})-${RECIPE}-(\\d{1,4})\\.(webp|jpg|png)`, 'g'),
    ),
  ].map(([, source = '', width = '', format]) => ({
    source,
    width: Number(width),
    format: format as Rendition['format'],
  }));

/** Sizes and formats that a picture is shown in, none of them larger than itself; null for a file that is no picture. */
export const planOf = ({ picture, kind }: Attachment): PicturePlan | null => {
  if (!picture) return null;
  const source = picture.source.slice(0, 16);
  const widest = Math.min(picture.width, WIDTHS.at(-1) ?? 0);
  const widths = [...WIDTHS.filter((width) => width < widest), widest];
  const plain = widths.findLast((width) => width <= PLAIN) ?? widest;
  const format = kind === 'PNG' ? 'png' : 'jpg';
  return {
    width: widest,
    height: Math.max(1, Math.round((picture.height * widest) / picture.width)),
    src: addressOf({ source, width: plain, format }),
    srcset: widths.map((width) => [addressOf({ source, width, format: 'webp' }), width]),
  };
};

/** Whether a picture is one of those that its file is planned in. */
export const isPlanned = (rendition: Rendition, attachment: Attachment): boolean => {
  const plan = planOf(attachment);
  const address = addressOf(rendition);
  return plan !== null && [plan.src, ...plan.srcset.map(([one]) => one)].includes(address);
};

/** Addresses of a picture's sizes as a page lists them; `href` puts the section's path before each. */
export const srcsetOf = ({ srcset }: PicturePlan, href = (path: string) => path): string =>
  srcset.map(([address, width]) => `${href(address)} ${width}w`).join(', ');

/** How wide a picture stands in a column of text: the column on a screen, nearly all of a phone. */
export const sizesOf = ({ width }: PicturePlan): string =>
  `(min-width: 46rem) ${Math.min(width, 640)}px, 92vw`;
