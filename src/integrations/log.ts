import type { AstroLoggerDestination } from 'astro';

/** Warnings and errors of the running build, in order. */
export const complaints: string[] = [];

const QUIET = new Set(['warn', 'error']);

/** Keeps what the framework complains of, so that a build can refuse to go on over it. */
export default (): AstroLoggerDestination => ({
  write: ({ label, level, message }) => {
    if (!QUIET.has(level)) return;
    const line = label ? `[${label}] ${message}` : message;
    complaints.push(line.trim());
  },
});

/** Runs a task and keeps what it prints past the framework's log as warnings and errors too. */
export const listening = async (task: () => Promise<unknown>): Promise<void> => {
  const { warn, error } = console;
  const keep = (...words: unknown[]) => void complaints.push(words.map(String).join(' '));
  Object.assign(console, { warn: keep, error: keep });
  try {
    await task();
  } finally {
    Object.assign(console, { warn, error });
  }
};
