import type { APIRoute } from 'astro';
import { load } from '../../content.ts';
import { ICS_TYPE } from '../../formats/ics.ts';
import { webinarsIcs } from '../../formats/webinars-ics.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = async () => {
  const { content, today } = await load();
  return new Response(webinarsIcs({ content, today, absolute }), { headers: ICS_TYPE });
};
