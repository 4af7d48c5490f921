/** A name of PDF, told apart from the strings of text. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A reference to another object of the file. */
export class PdfRef {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** Names of a dictionary and what they mean. */
export type PdfDict = Map<string, PdfValue>;

/** Anything that a PDF can say, beside streams. */
export type PdfValue = PdfName | PdfRef | PdfDict | PdfValue[] | string | number | boolean | null;

/** A PDF that cannot be read: what it breaks off at. */
export class BrokenPdf extends Error {}

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITER = new Set([...'()<>[]{}/%'].map((letter) => letter.charCodeAt(0)));
const isRegular = (code: number | undefined): boolean =>
  code !== undefined && !SPACE.has(code) && !DELIMITER.has(code);
const DEEPEST = 100;

/** A word of the language that is neither a value nor a mark: `obj`, `stream`, `R`. */
export class PdfWord {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

/** Reads values of PDF one after another. */
export class PdfReader {
  readonly bytes: Uint8Array;
  at: number;
  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The next value or word; undefined at the end. Throws `BrokenPdf`. */
  next(depth = 0): PdfValue | PdfWord | undefined {
    this.skipSpace();
    const code = this.bytes[this.at];
    if (code === undefined) return undefined;
    if (depth > DEEPEST) throw new BrokenPdf('слишком глубокая вложенность');
    if (code === 0x2f) return this.name();
    if (code === 0x28) return this.text();
    if (code === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.dict(depth) : this.hex();
    if (code === 0x5b) return this.list(depth);
    if (DELIMITER.has(code)) {
      this.at += code === 0x3e && this.bytes[this.at + 1] === 0x3e ? 2 : 1;
      return new PdfWord(code === 0x3e ? '>>' : String.fromCharCode(code));
    }
    return this.plain();
  }

  private skipSpace(): void {
    while (true) {
      const code = this.bytes[this.at] ?? -1;
      if (code === 0x25) {
        while (this.at < this.bytes.length && ![10, 13].includes(this.bytes[this.at] ?? 10))
          this.at++;
      } else if (SPACE.has(code)) this.at++;
      else return;
    }
  }

  private regular(): string {
    const from = this.at;
    while (isRegular(this.bytes[this.at])) this.at++;
    return String.fromCharCode(...this.bytes.subarray(from, Math.min(this.at, from + 500)));
  }

  private name(): PdfName {
    this.at++;
    const typed = this.regular();
    return new PdfName(
      typed.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  }

  private text(): string {
    let open = 0;
    const letters: string[] = [];
    for (; this.at < this.bytes.length; this.at++) {
      const code = this.bytes[this.at] ?? 0;
      if (code === 0x5c) {
        this.at++;
        letters.push(String.fromCharCode(this.bytes[this.at] ?? 0));
        continue;
      }
      if (code === 0x28) open++;
      if (code === 0x29) open--;
      if (open === 0) {
        this.at++;
        return letters.slice(1).join('');
      }
      letters.push(String.fromCharCode(code));
    }
    throw new BrokenPdf('оборвана строка текста');
  }

  private hex(): string {
    const end = this.bytes.indexOf(0x3e, this.at);
    if (end < 0) throw new BrokenPdf('оборвана строка текста');
    const from = this.at + 1;
    this.at = end + 1;
    return String.fromCharCode(...this.bytes.subarray(from, Math.min(end, from + 500))).trim();
  }

  private list(depth: number): PdfValue[] {
    this.at++;
    const items = this.until(']', depth);
    return items;
  }

  private dict(depth: number): PdfDict {
    this.at += 2;
    const items = this.until('>>', depth);
    const dict: PdfDict = new Map();
    for (let index = 0; index + 1 < items.length; index += 2) {
      const key = items[index];
      if (!(key instanceof PdfName)) throw new BrokenPdf('в словаре значение стоит без имени');
      // The first of two wins nothing: viewers differ, so both are kept for the search of dangers.
      dict.set(dict.has(key.name) ? `${key.name}\0${index}` : key.name, items[index + 1] ?? null);
    }
    return dict;
  }

  private until(mark: string, depth: number): PdfValue[] {
    const items: PdfValue[] = [];
    while (true) {
      const item = this.next(depth + 1);
      if (item === undefined) throw new BrokenPdf('оборван список значений');
      if (!(item instanceof PdfWord)) items.push(item);
      else if (item.word === mark) return items;
      else if (item.word === 'R') {
        items.pop();
        const number = items.pop();
        items.push(typeof number === 'number' ? new PdfRef(number) : null);
      } else if (/^(?:endobj|stream|obj)$/.test(item.word))
        throw new BrokenPdf('оборван список значений');
      else items.push(null);
    }
  }

  private plain(): PdfValue | PdfWord {
    const typed = this.regular();
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(typed)) return Number(typed);
    if (typed === 'true' || typed === 'false') return typed === 'true';
    return typed === 'null' ? null : new PdfWord(typed);
  }
}
