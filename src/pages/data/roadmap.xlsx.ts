import type { APIRoute } from 'astro';
import { load } from '../../content.ts';
import { roadmapXlsx, XLSX_TYPE } from '../../formats/roadmap-xlsx.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = async () => {
  const { content, site, today } = await load();
  const book = await roadmapXlsx({ content, today, absolute }, site.year);
  return new Response(book, { headers: XLSX_TYPE });
};
