import { Inflate } from 'fflate';
import {
  BrokenPdf,
  type PdfDict,
  PdfName,
  PdfReader,
  PdfRef,
  type PdfValue,
  PdfWord,
} from './pdf-tokens.ts';

/** Everything that a PDF says, without the contents of its pages. */
export interface Pdf {
  /** Objects by number, the last edition of each. */
  objects: Map<number, PdfValue>;
  /** All values ever said, older editions too: a viewer may find any. */
  said: PdfValue[];
  trailer: PdfDict;
  /** The bytes of an object's stream, unpacked; null when they are packed in a way that is not known. */
  stream: (number: number) => Uint8Array | null;
}

interface Stream {
  dict: PdfDict;
  from: number;
  to: number;
}

/** Most bytes that streams of objects may hold when unpacked. */
const MOST = 60_000_000;
const MOST_OBJECTS = 400_000;

const STREAM_END = new TextEncoder().encode('endstream');

const indexOf = (bytes: Uint8Array, what: Uint8Array, from: number): number => {
  let at = from - 1;
  while (true) {
    at = bytes.indexOf(what[0] ?? 0, at + 1);
    if (at < 0) return -1;
    if (what.every((code, index) => bytes[at + index] === code)) return at;
  }
};

/** The value behind a reference, however long the chain. */
export const follow = (value: PdfValue | undefined, objects: Pdf['objects']): PdfValue => {
  let found = value ?? null;
  for (let step = 0; found instanceof PdfRef && step < 50; step++)
    found = objects.get(found.number) ?? null;
  return found instanceof PdfRef ? null : found;
};

/** Reads every object of a PDF, packed ones too, wherever it lies. Throws `BrokenPdf`. */
export const readPdf = (bytes: Uint8Array): Pdf => {
  const objects: Pdf['objects'] = new Map();
  const streams = new Map<number, Stream>();
  const said: PdfValue[] = [];
  let trailer: PdfDict = new Map();
  const packed: Stream[] = [];
  const reader = new PdfReader(bytes);
  const before: PdfValue[] = [];
  let number = 0;
  let last: PdfValue = null;
  const say = (value: PdfValue) => {
    said.push(value);
    last = value;
    if (said.length > MOST_OBJECTS) throw new BrokenPdf('в нём слишком много частей');
  };
  while (true) {
    const item = reader.next();
    if (item === undefined) break;
    if (!(item instanceof PdfWord)) {
      before.push(item);
      if (before.length > 2) before.shift();
      if (item instanceof Map || Array.isArray(item) || item instanceof PdfName) say(item);
      if (number > 0 && !objects.has(number)) objects.set(number, item);
      if (number === -1 && item instanceof Map) trailer = new Map([...trailer, ...item]);
      continue;
    }
    if (item.word === 'obj') {
      number = Number(before[0] ?? 0);
      objects.delete(number);
      streams.delete(number);
    } else if (item.word === 'trailer') number = -1;
    else if (item.word === 'stream' && (last as PdfValue) instanceof Map) {
      const stream = streamAt(bytes, reader, last as unknown as PdfDict);
      if (number > 0) streams.set(number, stream);
      const type = stream.dict.get('Type');
      if (type instanceof PdfName && type.name === 'ObjStm') packed.push(stream);
      if (type instanceof PdfName && type.name === 'XRef')
        trailer = new Map([...trailer, ...stream.dict]);
    } else if (item.word === 'endobj') number = 0;
    before.length = 0;
  }
  if (trailer.has('Encrypt')) return { objects, said, trailer, stream: () => null };
  const left = { bytes: MOST };
  for (const stream of packed.toReversed()) {
    const inner = unpacked(bytes, stream, left);
    if (inner === null) throw new BrokenPdf('его части сжаты необычным способом');
    for (const [key, value] of objectsIn(inner, stream.dict)) {
      say(value);
      if (!objects.has(key)) objects.set(key, value);
    }
  }
  const stream = (key: number) => {
    const found = streams.get(key);
    return found ? unpacked(bytes, found, left) : null;
  };
  return { objects, said, trailer, stream };
};

const streamAt = (bytes: Uint8Array, reader: PdfReader, dict: PdfDict): Stream => {
  let from = reader.at;
  if (bytes[from] === 13) from++;
  if (bytes[from] === 10) from++;
  const length = dict.get('Length');
  const told = typeof length === 'number' ? from + length : from;
  const near = indexOf(bytes.subarray(0, told + 20), STREAM_END, told);
  const to = typeof length === 'number' && near >= 0 ? near : indexOf(bytes, STREAM_END, from);
  if (to < 0) throw new BrokenPdf('он оборван');
  reader.at = to + STREAM_END.length;
  return { dict, from, to };
};

const unpacked = (
  bytes: Uint8Array,
  { dict, from, to }: Stream,
  left: { bytes: number },
): Uint8Array | null => {
  const data = bytes.subarray(from, to);
  const filter = dict.get('Filter');
  const [only, ...more] = Array.isArray(filter) ? filter : [filter];
  if (only === undefined || only === null) return data;
  if (!(only instanceof PdfName) || !/^Fl(?:ateDecode)?$/.test(only.name) || more.length > 0)
    return null;
  const parameters = dict.get('DecodeParms');
  const predictor = parameters instanceof Map ? parameters.get('Predictor') : null;
  if (predictor !== null && predictor !== undefined && predictor !== 1) return null;
  return inflated(data, left);
};

/** Unpacks no more than is left of the allowance: a bomb must not fill the memory. */
const inflated = (data: Uint8Array, left: { bytes: number }): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    left.bytes -= piece.length;
    if (left.bytes < 0) throw new BrokenPdf('в сжатом виде он прячет слишком много');
    pieces.push(piece.slice());
  });
  try {
    for (let at = 2; at < data.length; at += 65_536)
      inflate.push(data.subarray(at, at + 65_536), at + 65_536 >= data.length);
  } catch (error) {
    if (error instanceof BrokenPdf) throw error;
    throw new BrokenPdf('сжатая часть испорчена');
  }
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

function* objectsIn(inner: Uint8Array, dict: PdfDict): Generator<[number, PdfValue]> {
  const first = dict.get('First');
  const head = new PdfReader(inner);
  const count = Number(dict.get('N') ?? 0);
  const numbers: number[] = [];
  for (let index = 0; index < count; index++) {
    const number = head.next();
    head.next();
    if (typeof number !== 'number') throw new BrokenPdf('сжатая часть испорчена');
    numbers.push(number);
  }
  const body = new PdfReader(inner, typeof first === 'number' ? first : head.at);
  for (let index = 0; ; index++) {
    const value = body.next();
    if (value === undefined) return;
    if (!(value instanceof PdfWord)) yield [numbers[index] ?? 0, value];
  }
}
