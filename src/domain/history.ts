/** A state to come back to and what led away from it. */
export interface Step<T> {
  state: T;
  /** What was done, for a reader: «Мера удалена». */
  words: string;
  /** Steps of one key in a row are one: letters typed into one field. Empty: a step of its own. */
  key: string;
}

/** A state with the steps that led to it and those taken back, as plain data. */
export interface History<T> {
  past: Step<T>[];
  present: T;
  future: Step<T>[];
}

const MOST = 500;

/** A history that begins with a state. */
export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** The history after a step; letters typed into one field in a row make one step. */
export const record = <T>(history: History<T>, present: T, words: string, key = ''): History<T> => {
  if (present === history.present) return history;
  const last = history.past.at(-1);
  const past =
    last && key && last.key === key
      ? history.past
      : [...history.past, { state: history.present, words, key }].slice(-MOST);
  return { past, present, future: [] };
};

/** The history with its last step closed: what is typed next is a step of its own. */
export const seal = <T>(history: History<T>): History<T> => {
  const last = history.past.at(-1);
  if (!last?.key) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, key: '' }] };
};

/** The history with its last step taken back; the same when there is none. */
export const undo = <T>(history: History<T>): History<T> => {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.state,
    future: [{ ...last, state: history.present, key: '' }, ...history.future],
  };
};

/** The history with the step last taken back done again; the same when there is none. */
export const redo = <T>(history: History<T>): History<T> => {
  const [next, ...future] = history.future;
  if (!next) return history;
  return {
    past: [...history.past, { ...next, state: history.present }],
    present: next.state,
    future,
  };
};
