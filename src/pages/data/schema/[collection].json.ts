import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchema, SCHEMA_NAMES } from '../../../derive/json-schema.ts';
import { jsonText } from '../../../formats/datasets.ts';
import { absolute } from '../../../site.ts';

export const getStaticPaths = (() =>
  SCHEMA_NAMES.map((name) => ({
    params: { collection: name },
    props: { name },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: (typeof SCHEMA_NAMES)[number] }> = ({ props: { name } }) =>
  new Response(jsonText(jsonSchema(name, absolute(`/data/schema/${name}.json`))), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
