/** A field's line taken apart: what stands before its value, and the value. */
export const FIELD = /^( *(?:- +)*)([\p{L}_$][\p{L}\p{N}_.-]*)( *)[:：](?=\s|$)\s*(.*)$/u;
/** The same with a Latin name, as nearly all are: letters of all alphabets are slow to look through. */
const LATIN_FIELD = /^( *(?:- +)*)([a-zA-Z_$][\w.-]*)( *):(?=\s|$)\s*(.*)$/;
/** An item of a list taken apart. */
export const ITEM = /^( *(?:- +)+)(.*)$/;
/** What opens a block of text in the lines below. */
export const BLOCK = /^[|>][+\-\d]*\s*(?:#.*)?$/;

/** Whether a line of fields holds nothing. */
export const blank = (line: string | undefined): boolean => /^[ \t]*$/.test(line ?? '');

/** A field's line taken apart into indent, name, gap and value; null for other lines. */
export const fieldIn = (line: string): RegExpExecArray | null =>
  LATIN_FIELD.exec(line) ?? (/[:：]/.test(line) ? FIELD.exec(line) : null);

/** A line taken apart: itself, what stands before its value, and the value; empty for other lines. */
export const split = (line: string): [string, string, string] | [] => {
  const field = fieldIn(line);
  if (field) {
    const [, before = '', key = '', gap = '', value = ''] = field;
    return [line, `${before}${key}${gap}: `, value.trim()];
  }
  const item = ITEM.exec(line);
  return item ? [line, item[1] ?? '', (item[2] ?? '').trim()] : [];
};

/** Column that the value's continuation must lie to the right of. */
export const depthOf = (line: string): number =>
  fieldIn(line)?.[1]?.length ?? /^ */.exec(line)?.[0].length ?? 0;
