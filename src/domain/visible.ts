import type { Content, Data, Entry } from '../schema/index.ts';
import { attachmentsNamed } from './attachments.ts';
import type { Day } from './day.ts';
import { inForce } from './editions.ts';

/** Whether readers may see an entry on a day: no drafts, nothing dated later, only published practices. */
export const isPublic = (entry: Entry, today: Day): boolean => {
  if ('draft' in entry.data && entry.data.draft) return false;
  if (entry.collection === 'news') return (entry.data as Data<'news'>).date <= today;
  if (entry.collection === 'practices') {
    const { status } = entry.data as Data<'practices'>;
    return status === 'published' || status === 'withdrawn';
  }
  return true;
};

/** The content without what readers may not see on a day, roadmaps in the edition in force. */
export const shownContent = (content: Content, today: Day): Content => {
  const { site, attachments, editions, ...lists } = content;
  const shown = Object.entries(lists).map(([name, entries]) => [
    name,
    (entries as Entry[]).filter((entry) => isPublic(entry, today)),
  ]);
  const open = { site, attachments, editions, ...Object.fromEntries(shown) } as Content;
  return inForce(open, today);
};

/** The same with no more than the files that something readers may see refers to. */
export const visibleContent = (content: Content, today: Day): Content => {
  const shown = shownContent(content, today);
  const { site, attachments, editions, ...lists } = shown;
  const entries = [...Object.values(lists).flat(), ...editions.flatMap(({ own }) => own)];
  return { ...shown, attachments: attachmentsNamed(attachments, entries as Entry[]) };
};
