import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/integrations/serve.ts';

/** Runs a measure over a folder of its own that is served like a site and removed after. */
export const inFolder = async (
  measure: (folder: string, origin: string, server: Server) => Promise<void>,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'section-search-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Замер</title>');
  const server = await serve(folder, '/', 0);
  try {
    await measure(folder, `http://localhost:${(server.address() as AddressInfo).port}`, server);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
