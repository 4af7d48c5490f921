import type { APIRoute, GetStaticPaths } from 'astro';
import { load } from '../../../content.ts';
import { ICS_TYPE } from '../../../formats/ics.ts';
import { roadmapIcs } from '../../../formats/roadmap-ics.ts';
import { absolute } from '../../../site.ts';

export const getStaticPaths = (async () =>
  (await load()).content.roles.map(({ id, data }) => ({
    params: { role: id },
    props: { role: { id, name: data.name } },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ role: { id: string; name: string } }> = async ({ props }) => {
  const { content, today } = await load();
  return new Response(roadmapIcs({ content, today, absolute }, props.role), { headers: ICS_TYPE });
};
