import { type MessagePort, workerData } from 'node:worker_threads';
import { pdfWhole } from './pdf-text.ts';

const { port, answered } = workerData as { port: MessagePort; answered: Int32Array };

port.on('message', async (bytes: Uint8Array) => {
  port.postMessage(await pdfWhole(bytes).catch(() => null));
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
});
