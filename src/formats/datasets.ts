import { collectionData } from './collection-json.ts';
import { practicesData } from './practices-json.ts';
import { practicesTable } from './practices-table.ts';
import { roadmapData } from './roadmap-json.ts';
import type { Setting } from './setting.ts';
import { documentsTable, newsTable, roadmapTable, webinarsTable } from './tables.ts';
import { executorsTable, risksTable, rolesTable, seriesTable, topicsTable } from './word-tables.ts';

interface Dataset {
  json: (setting: Setting) => unknown;
  csv: (setting: Setting) => string;
}

/** Collections given away as open data; people and texts of pages are not among them. */
export const DATASETS = {
  roadmap: {
    json: (setting) => roadmapData(setting, setting.content.site.year),
    csv: (setting) => roadmapTable(setting, setting.content.site.year),
  },
  practices: { json: practicesData, csv: practicesTable },
  webinars: { json: (setting) => collectionData(setting, 'webinars'), csv: webinarsTable },
  news: { json: (setting) => collectionData(setting, 'news'), csv: newsTable },
  documents: { json: (setting) => collectionData(setting, 'documents'), csv: documentsTable },
  risks: { json: (setting) => collectionData(setting, 'risks'), csv: risksTable },
  series: { json: (setting) => collectionData(setting, 'series'), csv: seriesTable },
  topics: { json: (setting) => collectionData(setting, 'topics'), csv: topicsTable },
  executors: { json: (setting) => collectionData(setting, 'executors'), csv: executorsTable },
  roles: { json: (setting) => collectionData(setting, 'roles'), csv: rolesTable },
} as const satisfies Record<string, Dataset>;

/** Names of the collections in open data. */
export type DatasetName = keyof typeof DATASETS;

/** A data file as text: the same bytes for the same content and day. */
export const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
