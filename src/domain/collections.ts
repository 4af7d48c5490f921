import { type CollectionName, registry } from '../schema/index.ts';

/** Names of all collections, in the registry's order. */
export const COLLECTIONS = Object.keys(registry) as CollectionName[];
