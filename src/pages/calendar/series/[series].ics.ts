import type { APIRoute, GetStaticPaths } from 'astro';
import { load } from '../../../content.ts';
import { ICS_TYPE } from '../../../formats/ics.ts';
import { webinarsIcs } from '../../../formats/webinars-ics.ts';
import { absolute } from '../../../site.ts';

export const getStaticPaths = (async () =>
  (await load()).content.series.map(({ id }) => ({
    params: { series: id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { content, today } = await load();
  return new Response(webinarsIcs({ content, today, absolute }, { series: params.series }), {
    headers: ICS_TYPE,
  });
};
