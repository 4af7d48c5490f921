import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { FilePart } from '../domain/search-files.ts';

/** Milliseconds after which a PDF counts as one that cannot be read. */
const PATIENCE = 60_000;

/** Reads PDF files for the check, which waits for no promise. */
export interface PdfAtOnce {
  /** All that a PDF tells a reader; null when it cannot be read. */
  read: (bytes: Uint8Array) => readonly FilePart[] | null;
  /** Lets the reader go; the next file wakes another. */
  end: () => void;
}

interface Reader {
  worker: Worker;
  ask: (bytes: Uint8Array) => readonly FilePart[] | null | undefined;
}

/** The library answers by promises alone, so it works in a thread of its own while this one waits. */
const start = (): Reader => {
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const { port1: ours, port2: port } = new MessageChannel();
  const worker = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
    execArgv: [],
    workerData: { port, answered },
    transferList: [port],
  });
  // A reader that could not start answers nothing, which is told as a file that cannot be read.
  worker.on('error', () => {});
  worker.unref();
  ours.unref();
  return {
    worker,
    ask: (bytes) => {
      Atomics.store(answered, 0, 0);
      ours.postMessage(new Uint8Array(bytes));
      if (Atomics.wait(answered, 0, 0, PATIENCE) === 'timed-out') return undefined;
      return (receiveMessageOnPort(ours)?.message ?? null) as readonly FilePart[] | null;
    },
  };
};

/** Opens a reader of PDF files; it costs nothing until the first one. */
export const pdfAtOnce = (): PdfAtOnce => {
  let reader: Reader | null = null;
  const end = () => {
    void reader?.worker.terminate();
    reader = null;
  };
  return {
    read: (bytes) => {
      reader ??= start();
      const told = reader.ask(bytes);
      if (told === undefined) end();
      return told ?? null;
    },
    end,
  };
};
