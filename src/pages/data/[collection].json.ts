import type { APIRoute, GetStaticPaths } from 'astro';
import { load } from '../../content.ts';
import { DATASETS, type DatasetName, jsonText } from '../../formats/datasets.ts';
import { absolute } from '../../site.ts';

export const getStaticPaths = (() =>
  Object.keys(DATASETS).map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { content, today } = await load();
  const data = DATASETS[params.collection as DatasetName].json({ content, today, absolute });
  return new Response(jsonText(data), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
