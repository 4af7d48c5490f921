import type { APIRoute } from 'astro';
import { load } from '../../content.ts';
import { fitData } from '../../domain/fit-content.ts';

export const GET: APIRoute = async () => {
  const { content } = await load();
  return new Response(JSON.stringify(fitData(content)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
