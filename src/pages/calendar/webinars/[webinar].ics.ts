import type { APIRoute, GetStaticPaths } from 'astro';
import { load } from '../../../content.ts';
import { webinarsOf } from '../../../domain/webinars.ts';
import { ICS_TYPE } from '../../../formats/ics.ts';
import { webinarsIcs } from '../../../formats/webinars-ics.ts';
import { absolute } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const { content, today } = await load();
  const dated = webinarsOf(content, today).filter(({ days }) => days.length > 0);
  return dated.map(({ id }) => ({ params: { webinar: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { content, today } = await load();
  return new Response(webinarsIcs({ content, today, absolute }, { webinar: params.webinar }), {
    headers: ICS_TYPE,
  });
};
