import type { APIRoute } from 'astro';
import { load } from '../../content.ts';
import { otherYears } from '../../domain/other-years.ts';
import { roadmapXlsx, XLSX_TYPE } from '../../formats/roadmap-xlsx.ts';
import { absolute } from '../../site.ts';

export const getStaticPaths = async () => otherYears((await load()).content);

export const GET: APIRoute = async ({ params }) => {
  const { content, today } = await load();
  const book = await roadmapXlsx({ content, today, absolute }, Number(params.year));
  return new Response(book, { headers: XLSX_TYPE });
};
