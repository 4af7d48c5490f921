import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve } from '../../src/integrations/serve.ts';
import { temporaryFolders } from './temporary.ts';

const newFolder = temporaryFolders();
let folder = '';
let server: Server;
const put = (file: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
};
const ask = (path: string) =>
  fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`).then(
    async (response) => `${response.status} ${await response.text()}`,
    () => 'no answer',
  );

beforeEach(async () => {
  folder = join(newFolder(), 'dist');
  server = await serve(folder, '/', 0);
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

test('a page asked for while one release takes the place of another is found', async () => {
  server.once('request', () => setImmediate(() => put('index.html', 'новый выпуск')));
  expect(await ask('/')).toBe('200 новый выпуск');
});

test('a file that goes while it is being sent does not end the server', async () => {
  put('a.txt', 'прежний выпуск');
  put('404.html', 'нет такой страницы');
  server.once('request', () => rmSync(join(folder, 'a.txt')));
  expect(await ask('/a.txt')).toBe('no answer');
  expect(await ask('/a.txt')).toBe('404 нет такой страницы');
});
