import type { APIRoute } from 'astro';
import { load } from '../../content.ts';
import { fitFacts } from '../../domain/fit-facts.ts';
import { type FitData, packFacts } from '../../domain/fit-json.ts';
import { practicesOf } from '../../domain/practices.ts';
import { typography } from '../../domain/typography.ts';

export const GET: APIRoute = async () => {
  const { content } = await load();
  const practices = practicesOf(content)
    .map(fitFacts)
    .map((facts) => ({
      ...facts,
      title: typography(facts.title),
      spent: typography(facts.spent),
    }));
  const data: FitData = {
    risks: Object.fromEntries(content.risks.map(({ id, data: { short } }) => [id, short])),
    practices: packFacts(practices),
  };
  return new Response(JSON.stringify(data), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
