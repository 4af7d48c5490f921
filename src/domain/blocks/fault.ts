import type { Issue } from '../issue.ts';

/** Reports a fault of one block; its corrected first line is the answer when no other is given. */
export type SayFault = (rule: string, message: string, fix?: string) => void;

/** What is wrong with a block, at its first line. */
export type BlockFault = Pick<Issue, 'rule' | 'message'> & { fix: string };
