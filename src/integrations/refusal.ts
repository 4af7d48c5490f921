import type { Report } from '../domain/issue.ts';

/** A build that stopped before it touched the published site, with what to tell the editor. */
export class Refusal extends Error {
  readonly report: Report | undefined;
  constructor(message: string, report?: Report) {
    super(message);
    this.report = report;
  }
}

/** What a refusal names, each once and on a line of its own. */
export const listed = (lines: readonly string[]): string =>
  [...new Set(lines)].map((line) => `  ${line}`).join('\n');
