/** Signs of a set of stems, a few bits for each (a Bloom filter): it knows all of them, and takes one stranger in three hundred for its own. */
export interface RealWords {
  /** Base64. */
  bits: string;
}

const BITS_PER_STEM = 12;
const MARKS = 8;

/** The set of the stems, packed. */
export const packStems = (stems: readonly string[]): RealWords => {
  const bytes = new Uint8Array(Math.ceil((stems.length * BITS_PER_STEM) / 8));
  for (const stem of stems)
    for (const at of marksOf(stem, bytes.length * 8)) {
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
    }
  return { bits: btoa(String.fromCharCode(...bytes)) };
};

/** Whether a packed set has a stem. */
export const hasStem = ({ bits }: RealWords, stem: string): boolean => {
  const bytes = atob(bits);
  return marksOf(stem, bytes.length * 8).every((at) => bytes.charCodeAt(at >> 3) & (1 << (at & 7)));
};

const marksOf = (stem: string, bits: number): number[] => {
  let one = 2_166_136_261;
  for (const letter of stem) one = Math.imul(one ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  one = Math.imul(one ^ (one >>> 15), 2_246_822_519);
  one ^= one >>> 13;
  const step = Math.imul(one ^ (one >>> 16), 3_266_489_917) | 1;
  return Array.from({ length: MARKS }, (_, at) => ((one + at * step) >>> 0) % bits);
};
