import { writeSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

const FIRST = 2000;
const EVERY = 3000;
const STANDARD_ERROR = 2;

let step = '';
let seconds = FIRST / 1000;
parentPort?.on('message', (next: string) => {
  step = next;
});
const speak = () => {
  writeSync(STANDARD_ERROR, `… ${seconds} с: ${step}\n`);
  seconds += EVERY / 1000;
  setTimeout(speak, EVERY);
};
setTimeout(speak, FIRST);
