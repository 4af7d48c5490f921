import { defineCollection } from 'astro:content';
import { COLLECTIONS } from './domain/collections.ts';
import { blocksLoader } from './integrations/block-samples.ts';
import { entriesLoader, siteLoader } from './integrations/loader.ts';
import { registry, siteSchema } from './schema/index.ts';

export const collections = {
  blocks: defineCollection({ loader: blocksLoader() }),
  site: defineCollection({ loader: siteLoader(), schema: siteSchema }),
  ...Object.fromEntries(
    COLLECTIONS.map((name) => [
      name,
      defineCollection({ loader: entriesLoader(name), schema: registry[name].schema }),
    ]),
  ),
};
