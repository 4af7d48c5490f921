import { broken, doubt, type FileCheck, type FileFault, fault } from './file-fault.ts';
import { pdfGaps } from './pdf-access.ts';
import { type Pdf, readPdf } from './pdf-objects.ts';
import { BrokenPdf, PdfName, type PdfValue } from './pdf-tokens.ts';

const PRINT = 'Напечатайте документ в новый PDF: «Печать» → «Сохранить как PDF».';

/** Names that make a PDF do something by itself or carry something inside. */
const DANGERS: Record<string, [what: string, fix: string]> = {
  JavaScript: ['скрипт (JavaScript)', PRINT],
  Launch: ['команда запустить программу', PRINT],
  EmbeddedFile: ['вложенный файл', `Приложите тот файл отдельно. ${PRINT}`],
  EmbeddedFiles: ['вложенный файл', `Приложите тот файл отдельно. ${PRINT}`],
  FileAttachment: ['вложенный файл', `Приложите тот файл отдельно. ${PRINT}`],
  XFA: ['форма XFA, которую открывает одна программа', PRINT],
  RichMedia: ['ролик или объект для Flash', PRINT],
  Rendition: ['ролик, который запускается сам', PRINT],
  ImportData: ['команда взять данные из другого файла', PRINT],
  SubmitForm: ['кнопка, которая отправляет ответы на чужой адрес', PRINT],
};

const dangersIn = (said: readonly PdfValue[]): Set<string> => {
  const found = new Set<string>();
  const name = (key: string) => {
    const own = key.replace(/\0\d+$/, '');
    if (Object.hasOwn(DANGERS, own)) found.add(own);
  };
  const visit = (value: PdfValue): void => {
    if (value instanceof PdfName) name(value.name);
    else if (Array.isArray(value)) for (const item of value) visit(item);
    else if (value instanceof Map)
      for (const [key, inner] of value) {
        name(key);
        visit(inner);
      }
  };
  for (const value of said) visit(value);
  return found;
};

/** A PDF that is cut short, locked, acts by itself or carries files; and what a reader with a screen reader would miss in it. */
export const checkPdf: FileCheck = ({ bytes, pages }) => {
  const tail = String.fromCharCode(...bytes.subarray(-2048));
  if (!tail.includes('%%EOF')) return [broken('документ оборван, у него нет конца (%%EOF)')];
  let pdf: Pdf;
  try {
    pdf = readPdf(bytes);
  } catch (error) {
    if (!(error instanceof BrokenPdf)) throw error;
    return [broken(error.message)];
  }
  if (pdf.trailer.has('Encrypt'))
    return [
      fault(
        'pdf-locked',
        'PDF зашифрован или закрыт паролем: его не прочтут ни поиск, ни программа чтения с экрана.',
        `Снимите защиту и сохраните снова. ${PRINT}`,
      ),
    ];
  const said = new Map<string, FileFault>();
  for (const name of dangersIn(pdf.said)) {
    const [what, fix] = DANGERS[name] ?? ['', ''];
    said.set(what, fault('pdf-active', `В PDF есть ${what}.`, fix));
  }
  const gaps = pdfGaps(pdf);
  if (gaps === null) return [...said.values(), broken('в нём нет оглавления страниц')];
  // What no reader can read, the guard of private data has not read either.
  if (pages?.() === null)
    gaps.push([
      'pdf-unread',
      'Текст этого PDF прочесть не удалось: проверка не знает, есть ли в нём личные данные.',
      PRINT,
    ]);
  return [...said.values(), ...gaps.map(([rule, message, fix]) => doubt(rule, message, fix))];
};
