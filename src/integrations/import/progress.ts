import { Worker } from 'node:worker_threads';

/** Tells on standard error what is being done, once the work has taken two seconds. */
export interface Progress {
  (step: string): void;
  end: () => void;
}

/** Starts to watch over a long work. Its own thread speaks: reading a Word file leaves this one no time. */
export const watch = (): Progress => {
  const speaker = new Worker(new URL('./progress-thread.ts', import.meta.url), { execArgv: [] });
  speaker.unref();
  return Object.assign((step: string) => speaker.postMessage(step), {
    end: () => void speaker.terminate(),
  });
};
