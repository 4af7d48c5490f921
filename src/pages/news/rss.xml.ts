import type { APIRoute } from 'astro';
import { load } from '../../content.ts';
import { newsFeed } from '../../formats/feed.ts';
import { RSS_TYPE, rss } from '../../formats/rss.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = async () => {
  const { content, today } = await load();
  return new Response(
    await rss(newsFeed({ content, today, absolute }), absolute('/news/rss.xml')),
    { headers: RSS_TYPE },
  );
};
