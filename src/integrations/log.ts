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
