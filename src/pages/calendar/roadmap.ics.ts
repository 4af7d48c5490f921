import type { APIRoute } from 'astro';
import { load } from '../../content.ts';
import { ICS_TYPE } from '../../formats/ics.ts';
import { roadmapIcs } from '../../formats/roadmap-ics.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = async () => {
  const { content, today } = await load();
  return new Response(roadmapIcs({ content, today, absolute }), { headers: ICS_TYPE });
};
