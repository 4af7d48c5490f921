/** A place of a filled blank that the import did not take over as it stands. */
export interface BlankDoubt {
  /** `unread` was left out of the fields, `guessed` was taken for something near. */
  kind: 'unread' | 'guessed';
  /** Question, number of the answer and box, in the words of the blank. */
  where: string;
  /** What the school wrote. */
  said: string;
  what: string;
  fix: string;
}

/** Notes one doubt at a place. */
export type Note = (doubt: Omit<BlankDoubt, 'where'>) => void;
