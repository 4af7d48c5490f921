import type { APIRoute } from 'astro';
import { load } from '../../content.ts';
import { otherYears } from '../../domain/other-years.ts';
import { jsonText } from '../../formats/datasets.ts';
import { roadmapData } from '../../formats/roadmap-json.ts';
import { absolute } from '../../site.ts';

export const getStaticPaths = async () => otherYears((await load()).content);

export const GET: APIRoute = async ({ params }) => {
  const { content, today } = await load();
  const data = roadmapData({ content, today, absolute }, Number(params.year));
  return new Response(jsonText(data), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
