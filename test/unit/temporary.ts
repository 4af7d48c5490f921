import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'section-unit-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A new empty folder, removed with all the others after the last test of the file. */
export const newFolder = (): string => mkdtempSync(join(root, 'folder-'));
