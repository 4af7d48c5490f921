import type { APIRoute } from 'astro';
import { load } from '../../content.ts';
import { packIndex } from '../../domain/bank-index.ts';
import { facetCard } from '../../domain/practice-facets.ts';
import { practicesOf } from '../../domain/practices.ts';

export const GET: APIRoute = async () => {
  const { content } = await load();
  return new Response(JSON.stringify(packIndex(practicesOf(content).map(facetCard))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
