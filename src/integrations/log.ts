import type { AstroLoggerDestination } from 'astro';
import { diskFault } from './disk-fault.ts';
import { listed, Refusal } from './refusal.ts';

/** Warnings and errors of the running build, in order. */
const complaints: string[] = [];

const QUIET = new Set(['warn', 'error']);

/** Keeps what the framework complains of, so that a build can refuse to go on over it. */
export default (): AstroLoggerDestination => ({
  write: ({ label, level, message }) => {
    if (!QUIET.has(level)) return;
    const line = label ? `[${label}] ${message}` : message;
    complaints.push(line.trim());
  },
});

/** Runs the framework's build. Throws `Refusal` when it fails, and as well when it says that something is amiss and goes on. */
export const withoutComplaint = async (task: () => Promise<unknown>): Promise<void> => {
  complaints.length = 0;
  try {
    await listening(task);
  } catch (error) {
    const disk = diskFault(error);
    if (disk) throw new Refusal(`Сайт не собран: ${disk}`);
    const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new Refusal(`Сайт не собран.\n${listed([...complaints, told])}`);
  }
  if (complaints.length > 0)
    throw new Refusal(`Сайт не опубликован: сборка предупредила.\n${listed(complaints)}`);
};

/** Runs a task and keeps what it prints past the framework's log as warnings and errors too. */
const listening = async (task: () => Promise<unknown>): Promise<void> => {
  const { warn, error } = console;
  const keep = (...words: unknown[]) => void complaints.push(words.map(String).join(' '));
  Object.assign(console, { warn: keep, error: keep });
  try {
    await task();
  } finally {
    Object.assign(console, { warn, error });
  }
};
