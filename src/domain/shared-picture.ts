import type { Content } from '../schema/index.ts';
import type { Picture } from '../schema/pictures.ts';
import { fileBeside } from './attachments.ts';
import { planOf } from './picture-plan.ts';

/** A picture that other sites show beside a link to a page. */
export interface SharedPicture {
  /** Address inside the section. */
  path: string;
  alt: string;
}

/** The picture at the top of an entry's page, for those who share a link to it; undefined when there is none. */
export const sharedPicture = (
  { file, data: { picture } }: { file: string; data: { picture?: Picture | undefined } },
  content: Content,
): SharedPicture | undefined => {
  const found = fileBeside(file, picture?.file, content);
  const plan = found && planOf(found);
  return plan ? { path: plan.src, alt: picture?.alt ?? '' } : undefined;
};
