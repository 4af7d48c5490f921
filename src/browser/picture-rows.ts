/** Moves the events of a picture's band up over rows that a filter has emptied, and shortens the band. */
export const closeRows = (band: SVGElement): void => {
  const marks = [...band.querySelectorAll<SVGElement>('[data-row]')];
  const heights = new Map(
    marks.map(({ dataset }) => [Number(dataset.row), Number(dataset.height)]),
  );
  const kept = new Set(
    marks.filter((mark) => !mark.hasAttribute('hidden')).map(({ dataset }) => Number(dataset.row)),
  );
  let gone = 0;
  const shifts = new Map<number, number>();
  for (const [row, height] of [...heights].sort(([a], [b]) => a - b)) {
    if (kept.has(row)) shifts.set(row, gone);
    else gone += height;
  }
  for (const mark of marks) {
    const shift = shifts.get(Number(mark.dataset.row)) ?? 0;
    mark.style.transform = shift > 0 ? `translateY(-${shift}rem)` : '';
  }
  band.setAttribute('height', `${Number(band.dataset.full) - gone}rem`);
};
