import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { writeManyPractices } from './many-practices.ts';

const run = promisify(execFile);

/** Sites that tests look at, each built once; the environment of a build says what it shows. */
export const SITES = {
  /** The real content in the middle of its year. */
  within: { TODAY: '2022-03-15' },
  /** The real content long after its year, at a base path, built in another zone and locale. */
  after: {
    TODAY: '2026-11-23',
    BASE_PATH: '/500plus/',
    SITE_URL: 'https://example.org',
    TZ: 'Asia/Vladivostok',
    LANG: 'de_DE.UTF-8',
  },
  /** A small region with sixty made-up practices: more than a page of the bank holds. */
  many: { TODAY: '2022-03-15', PRACTICES: '60' },
  /** The real content with a made-up second year and two made-up amendments of its first. */
  amended: { TODAY: '2022-09-15', OVERLAY: 'test/fixtures/editions' },
} as const;

export type SiteName = keyof typeof SITES;

declare module 'vitest' {
  interface ProvidedContext {
    sites: Record<SiteName, string>;
  }
}

// Vitest loads this file once for each of its projects: the sites are shared through the process.
const shared = globalThis as { sectionSites?: Promise<Record<SiteName, string>> };

/** Builds one site into a folder by the same command an editor runs. */
export const buildSite = (outDir: string, env: Record<string, string>) =>
  run(process.execPath, ['scripts/build.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: undefined,
      ...env,
      OUT_DIR: outDir,
    } as NodeJS.ProcessEnv,
  });

const buildAll = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'section-sites-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const built: Partial<Record<SiteName, string>> = {};
  for (const [name, { PRACTICES, OVERLAY, ...env }] of Object.entries<Record<string, string>>(
    SITES,
  )) {
    const out = join(folder, name);
    if (OVERLAY || PRACTICES) env.CONTENT_DIR = join(folder, `${name}-content`);
    if (PRACTICES) writeManyPractices(env.CONTENT_DIR ?? '', Number(PRACTICES));
    for (const source of OVERLAY ? ['content', OVERLAY] : [])
      cpSync(source, env.CONTENT_DIR ?? '', { recursive: true });
    await buildSite(out, env);
    built[name as SiteName] = out;
  }
  return built as Record<SiteName, string>;
};

/** Builds the sites before the first test that needs them and removes them after the last. */
export default async (project: TestProject) => {
  shared.sectionSites ??= buildAll();
  project.provide('sites', await shared.sectionSites);
};
