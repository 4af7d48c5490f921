const cyrillic = new TextDecoder('windows-1251');

/** Groups that hold no words of the document: lists of fonts, colours and styles, pictures, and what programs keep for themselves. */
const SILENT = /^(?:\*|fonttbl|colortbl|stylesheet|pict|themedata|datastore)$/;
/** Part of what programs keep, and yet an address that a reader is led to. */
const HEARD = /^fldinst$/;
/** Commands that end a line or a cell. */
const ENDS = /^(?:par|line|cell|row|tab|page|sect)$/;
const ESCAPED: Record<string, string> = { '~': '\u00a0', _: '-', '\\': '\\', '{': '{', '}': '}' };

/** A brace; a letter by its number, with the stand-in for old programs; a letter by its code; a command with the space that ends it; an escaped letter; plain text. */
const PIECE =
  /([{}])|\\u(-?\d+) ?(?:\\'[\da-f]{2}|[^\\{}])?|\\'([\da-f]{2})|\\([a-z]+)(?:-?\d+)? ?|\\([^a-z])|[\r\n]+|([^\\{}\r\n]{1,1000})/gi;

/** What a document in RTF says, letters whole again; paragraphs and cells stand on lines of their own. */
export const rtfText = (bytes: Uint8Array): string => {
  const said: string[] = [];
  const outer: boolean[] = [];
  let silent = false;
  for (const [, brace, number, code, command, escaped, plain] of cyrillic
    .decode(bytes)
    .matchAll(PIECE)) {
    if (brace === '{') outer.push(silent);
    else if (brace) silent = outer.pop() ?? false;
    else if (SILENT.test(command ?? escaped ?? '')) silent = true;
    else if (HEARD.test(command ?? '')) silent = false;
    else if (!silent) said.push(letters(number, code, command, escaped, plain));
  }
  return said.join('');
};

const letters = (
  number?: string,
  code?: string,
  command?: string,
  escaped?: string,
  plain?: string,
): string => {
  if (number) return String.fromCharCode(Number(number) & 0xffff);
  if (code) return cyrillic.decode(Uint8Array.of(Number.parseInt(code, 16)));
  if (command) return ENDS.test(command) ? '\n' : '';
  return plain ?? ESCAPED[escaped ?? ''] ?? '';
};
