import type { APIRoute } from 'astro';
import { load } from '../../content.ts';
import { RSS_TYPE, rss } from '../../formats/rss.ts';
import { webinarsFeed } from '../../formats/webinars-feed.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = async () => {
  const { content, today } = await load();
  return new Response(
    await rss(webinarsFeed({ content, today, absolute }), absolute('/webinars/rss.xml')),
    { headers: RSS_TYPE },
  );
};
