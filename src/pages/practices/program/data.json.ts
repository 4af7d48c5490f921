import type { APIRoute } from 'astro';
import { load } from '../../../content.ts';
import { programSource } from '../../../domain/program-content.ts';
import { packSource } from '../../../domain/program-source.ts';

export const GET: APIRoute = async () => {
  const { content } = await load();
  return new Response(JSON.stringify(packSource(programSource(content))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
