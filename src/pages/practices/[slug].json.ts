import type { APIRoute, GetStaticPaths } from 'astro';
import { load } from '../../content.ts';
import { columnOf } from '../../domain/compare.ts';
import { practicesOf } from '../../domain/practices.ts';
import { typography } from '../../domain/typography.ts';

export const getStaticPaths = (async () => {
  const { content } = await load();
  return practicesOf(content).map((practice) => ({
    params: { slug: practice.id },
    props: { column: columnOf(practice, content) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(
    JSON.stringify(props.column, (key, value) =>
      typeof value === 'string' && key !== 'id' ? typography(value) : value,
    ),
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  );
