import { getCollection, getEntry, render } from 'astro:content';
import { COLLECTIONS } from './domain/collections.ts';
import { compare } from './domain/issue.ts';
import { shownContent } from './domain/visible.ts';
import { BLOCKS } from './schema/blocks.ts';
import type { CollectionName, Content, Entry, Site } from './schema/index.ts';
import { todayIn } from './site.ts';

/** What readers may see today: every published entry, the region, and the day the site is built for. */
export interface Section {
  content: Content;
  site: Site;
  today: string;
}

/** All published content; drafts, withdrawn texts and news of days to come stay out. */
export const load = async (): Promise<Section> => {
  const site = (await settings('site')) as Site;
  const today = todayIn(site.zone);
  const { filled } = (await settings('filled')) as { filled: string[] };
  const lists = await Promise.all(
    COLLECTIONS.map(
      async (name) => [name, filled.includes(name) ? await entriesOf(name) : []] as const,
    ),
  );
  const { attachments } = (await settings('attachments')) as Pick<Content, 'attachments'>;
  const content = {
    site,
    attachments,
    editions: [],
    ...Object.fromEntries(lists),
  } as unknown as Content;
  return { content: shownContent(content, today), site, today };
};

const settings = async (id: string): Promise<unknown> => {
  const found = await getEntry('site', id);
  if (!found) throw new Error('Настройки раздела не прочитаны: проверьте content/site.yaml.');
  return found.data;
};

const entriesOf = async (name: CollectionName): Promise<Entry[]> => {
  const found = (await getCollection(name)) as unknown as {
    id: string;
    body?: string;
    data: Entry['data'] & { file: string };
  }[];
  return found
    .map(
      ({ id, body = '', data }) => ({ collection: name, id, file: data.file, data, body }) as Entry,
    )
    .toSorted((a, b) => compare(a.id, b.id));
};

/** The rendered Markdown of an entry, with its headings for a list of contents. */
export const prose = async (entry: Entry) => {
  // An amended event keeps the text of the file it was written in.
  const id = entry.file.slice(entry.collection.length + 1).replace(/\.[a-z]+$/, '');
  const found = await getEntry(entry.collection, id);
  if (!found) throw new Error(`Записи ${entry.file} нет в собранном содержании.`);
  return render(found);
};

/** The blocks that a text may hold, each with its example as readers would see it. */
export const blockExamples = () =>
  Promise.all(
    BLOCKS.map(async (block) => {
      const found = await getEntry('blocks', block.name);
      if (!found) throw new Error(`Примера блока «${block.name}» нет в собранном содержании.`);
      return { block, Content: (await render(found)).Content };
    }),
  );
