import type { APIRoute } from 'astro';
import { load } from '../../content.ts';
import { jsonText } from '../../formats/datasets.ts';
import { newsFeed } from '../../formats/feed.ts';
import { jsonFeed } from '../../formats/json-feed.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = async () => {
  const { content, today } = await load();
  const feed = jsonFeed(newsFeed({ content, today, absolute }), absolute('/news/feed.json'));
  return new Response(jsonText(feed), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
