import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { FileReading } from '../domain/file-reading.ts';

/** Files read anew after which a second thread is thought of, and files of a folder that make it worth its start. */
const SIGN = 40;
const MANY = 600;

/** A second thread that reads a folder's entries from the last one on, while the check reads them from the first. */
export interface SecondReader {
  /** What the thread has made for a key by now, or what `make` makes. */
  read: (key: string, make: () => FileReading) => FileReading;
  /** Ends the thread. */
  end: () => void;
}

/**
 * Gets a second thread ready for a folder: it starts once files of a large one turn out to be new. A reading follows from its key
 * alone, so it does not matter who made it; a thread that fails is not missed, as the check then comes to its files itself.
 */
export const secondReader = (folder: string, sign = SIGN, many = MANY): SecondReader => {
  const ready = new Map<string, FileReading>();
  let anew = 0;
  let thread: { worker: Worker; port: MessageChannel['port1'] } | null = null;
  const begin = () => {
    const { port1: port, port2 } = new MessageChannel();
    const worker = new Worker(new URL('./read-ahead.ts', import.meta.url), {
      workerData: { folder, port: port2 },
      transferList: [port2],
    });
    // Whatever it stumbled over, the check stumbles over too, and tells.
    worker.on('error', () => {});
    return { worker, port };
  };
  const isLarge = () => readdirSync(folder, { recursive: true }).length >= many;
  const listen = () => {
    while (thread) {
      const heard = receiveMessageOnPort(thread.port);
      if (!heard) return;
      for (const [key, reading] of JSON.parse(heard.message)) ready.set(key, reading);
    }
  };
  return {
    read: (key, make) => {
      anew++;
      if (anew === sign && availableParallelism() > 1 && isLarge()) thread = begin();
      listen();
      return ready.get(key) ?? make();
    },
    end: () => {
      thread?.port.close();
      void thread?.worker.terminate();
      thread = null;
    },
  };
};
