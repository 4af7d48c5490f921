import type { APIRoute, GetStaticPaths } from 'astro';
import { load } from '../../content.ts';
import { DATASETS, type DatasetName } from '../../formats/datasets.ts';
import { absolute } from '../../site.ts';

export const getStaticPaths = (() =>
  Object.keys(DATASETS).map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { content, today } = await load();
  const table = DATASETS[params.collection as DatasetName].csv({ content, today, absolute });
  return new Response(table, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
