import type { APIRoute } from 'astro';
import { load } from '../../content.ts';
import { otherYears } from '../../domain/other-years.ts';
import { roadmapTable } from '../../formats/tables.ts';
import { absolute } from '../../site.ts';

export const getStaticPaths = async () => otherYears((await load()).content);

export const GET: APIRoute = async ({ params }) => {
  const { content, today } = await load();
  const table = roadmapTable({ content, today, absolute }, Number(params.year));
  return new Response(table, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
