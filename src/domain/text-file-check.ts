import { broken, doubt, type FileCheck, type FileFault, fault } from './file-fault.ts';

/** A document with objects inside, a template from outside or a field that runs programs. */
export const checkRtf: FileCheck = ({ bytes }) => {
  const text = new TextDecoder('latin1').decode(bytes);
  if (!/\}[\s\0]*$/.test(text)) return [broken('документ оборван')];
  const faults: FileFault[] = [];
  if (/\\(?:object|objdata|objemb|objlink|objautlink|objocx|objclass)(?![a-z])/.test(text))
    faults.push(
      fault(
        'office-object',
        'В документ RTF вложен объект.',
        'Удалите вложенное и сохраните документ в DOCX или PDF.',
      ),
    );
  const template = /\\\*\s*\\template\s*([^{}]*)/.exec(text)?.[1]?.trim();
  if (template && /[:/\\]/.test(template))
    faults.push(
      fault(
        'office-outside',
        `Документ RTF берёт шаблон со стороны: «${template.slice(0, 80)}».`,
        'Сохраните документ в DOCX или PDF.',
      ),
    );
  if (/\b(?:DDE(?:AUTO)?|INCLUDE(?:PICTURE|TEXT))\b/.test(text))
    faults.push(
      fault(
        'office-active',
        'В документе RTF есть поле, которое берёт данные со стороны.',
        'Сохраните документ в PDF.',
      ),
    );
  return faults;
};

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** A text that is none, or that a browser would show as garble. */
export const checkText: FileCheck = ({ bytes }) => {
  const text = decoded(bytes);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!wide && bytes.some((code) => code < 9 || (code > 13 && code < 32 && code !== 27)))
    return [
      fault(
        'file-kind',
        'Это не текст: внутри двоичные данные.',
        'Положите текст или удалите файл.',
      ),
    ];
  return text === null
    ? [
        doubt(
          'file-encoding',
          'Текст не в UTF-8: в браузере вместо букв будут знаки вопроса.',
          'Сохраните файл в кодировке UTF-8.',
        ),
      ]
    : [];
};

/** A cell that a table program takes for a formula: begins with a sign, and is no number, telephone or dash. */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d\s(),.%+-]*$)(?!\s))/;

/** A table whose cells a table program would run as formulas. */
export const checkCsv: FileCheck = (source, kind) => {
  const faults = checkText(source, kind);
  const text = decoded(source.bytes) ?? '';
  const rows = text.replace(/^\ufeff/, '').split('\n', 200_000);
  for (const [index, row] of rows.entries()) {
    const cell = row
      .split(/[;,\t]/)
      .map((one) => one.trim().replace(/^"/, ''))
      .find((one) => FORMULA.test(one));
    if (cell === undefined) continue;
    const said = doubt(
      'csv-formula',
      `Ячейка «${cell.slice(0, 40)}» начинается со знака: Excel примет её за формулу.`,
      `'${cell.slice(0, 40)}`,
    );
    faults.push({ ...said, line: index + 1 });
    if (faults.length >= 20) break;
  }
  return faults;
};
