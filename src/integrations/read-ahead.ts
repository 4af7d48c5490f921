import { type MessagePort, workerData } from 'node:worker_threads';
import { readTree } from '../disk.ts';
import { classify } from '../domain/classify.ts';
import type { FileReading } from '../domain/file-reading.ts';
import { readings } from '../domain/reading-order.ts';
import { openMemory } from './check-memory.ts';
import { RUSSIAN } from './dictionary.ts';

/** Readings told at once. */
const BATCH = 20;

// A thread of its own: reads entries from the last one on and tells what each says by itself (see second-reader.ts).
const { folder, port } = workerData as { folder: string; port: MessagePort };
const memory = openMemory(folder);
const made: [key: string, reading: FileReading][] = [];
const tell = (): void => port.postMessage(JSON.stringify(made.splice(0)));

const { entries } = classify(readTree(folder));
const remember = (key: string, make: () => FileReading): FileReading =>
  memory.remember(key, () => {
    const reading = make();
    made.push([key, reading]);
    return reading;
  });
for (const _ of readings(entries, remember, RUSSIAN, true)) if (made.length >= BATCH) tell();
tell();
port.close();
