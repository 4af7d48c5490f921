/** Place of the first value of each run among all. */
export const firsts = (runs: readonly (readonly unknown[])[]): number[] => {
  let first = 0;
  return runs.map(({ length }) => {
    first += length;
    return first - length;
  });
};

/** Cuts a list into runs of about one size. */
export const filled = <T>(
  values: readonly T[],
  size: number,
  sizeOf: (value: T) => number,
): T[][] => {
  const runs: T[][] = [];
  let room = 0;
  for (const value of values) {
    const own = sizeOf(value);
    if (room < own || runs.length === 0) {
      runs.push([]);
      room = size;
    }
    runs.at(-1)?.push(value);
    room -= own;
  }
  return runs;
};
