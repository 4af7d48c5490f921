import { follow, type Pdf } from './pdf-objects.ts';
import { type PdfDict, PdfName, PdfRef, type PdfValue } from './pdf-tokens.ts';
import { counted } from './plural.ts';

type Gap = [rule: string, message: string, fix: string];

const dictOf = (value: PdfValue | undefined, { objects }: Pdf): PdfDict | null => {
  const found = follow(value, objects);
  return found instanceof Map ? found : null;
};

/** What a PDF lacks for a reader who cannot see it; null when it has no catalogue of pages. */
export const pdfGaps = (pdf: Pdf): Gap[] | null => {
  const catalog = dictOf(pdf.trailer.get('Root'), pdf);
  const pages = catalog ? pagesOf(catalog, pdf) : [];
  if (!catalog || pages.length === 0) return null;
  const gaps: Gap[] = [];
  const silent = pages.filter((page) => isPicture(page, pdf)).length;
  if (silent > 0)
    gaps.push([
      'pdf-no-text',
      `В PDF ${silent === pages.length ? 'нет текста: страницы — снимки' : `нет текста на ${counted(silent, 'странице', 'страницах', 'страницах')} из ${pages.length}: это снимки`}. Поиск и программа чтения с экрана их не прочтут.`,
      'Сохраните документ в PDF из Word или LibreOffice. Есть только бумага — распознайте текст (OCR).',
    ]);
  const marks = dictOf(catalog.get('MarkInfo'), pdf);
  if (!catalog.has('StructTreeRoot') || follow(marks?.get('Marked'), pdf.objects) !== true)
    gaps.push([
      'pdf-untagged',
      'В PDF нет разметки: программа чтения с экрана не отличит заголовок от абзаца.',
      'В Word: «Сохранить как» → PDF → «Параметры» → «Теги структуры документа». В LibreOffice: «Экспорт в PDF» → «PDF с тегами».',
    ]);
  if (!hasWords(catalog.get('Lang'), pdf))
    gaps.push([
      'pdf-language',
      'В PDF не указан язык: программа чтения с экрана прочтёт его чужим голосом.',
      'Выделите в Word весь текст, выберите язык «Русский» и сохраните PDF снова.',
    ]);
  const info = dictOf(pdf.trailer.get('Info'), pdf);
  if (!hasWords(info?.get('Title'), pdf) && !titleInXmp(catalog, pdf))
    gaps.push([
      'pdf-title',
      'У PDF нет названия: во вкладке читатель увидит имя файла.',
      'В Word: «Файл» → «Сведения» → «Название». Потом сохраните PDF снова.',
    ]);
  return gaps;
};

const hasWords = (value: PdfValue | undefined, { objects }: Pdf): boolean => {
  const found = follow(value, objects);
  return typeof found === 'string' && /[^\s\0\u00fe\u00ff]/.test(found);
};

const titleInXmp = (catalog: PdfDict, { stream }: Pdf): boolean => {
  const metadata = catalog.get('Metadata');
  const bytes = metadata instanceof PdfRef ? stream(metadata.number) : null;
  const xmp = bytes ? new TextDecoder().decode(bytes) : '';
  return /<dc:title>[\s\S]*?<rdf:li[^>]*>\s*[^<\s]/.test(xmp);
};

/** Pages with the resources that they take from the folders above them. */
const pagesOf = (catalog: PdfDict, pdf: Pdf): PdfDict[] => {
  const found: PdfDict[] = [];
  const seen = new Set<PdfDict>();
  const open: [PdfDict | null, PdfValue][] = [[dictOf(catalog.get('Pages'), pdf), null]];
  while (open.length > 0) {
    const [node, above] = open.pop() ?? [null, null];
    if (!node || seen.has(node)) continue;
    seen.add(node);
    const resources = node.get('Resources') ?? above;
    const kids = follow(node.get('Kids'), pdf.objects);
    if (Array.isArray(kids))
      open.push(...kids.map((kid) => [dictOf(kid, pdf), resources] as [PdfDict | null, PdfValue]));
    else found.push(new Map([...node, ['Resources', resources]]));
  }
  return found;
};

/** Whether a page shows pictures and sets no letter: no font stands by, in itself or in what it is put together from. */
const isPicture = (page: PdfDict, pdf: Pdf): boolean => {
  const resources = dictOf(page.get('Resources'), pdf);
  const pieces = dictOf(resources?.get('XObject'), pdf);
  if ((dictOf(resources?.get('Font'), pdf)?.size ?? 0) > 0 || !pieces) return false;
  const kinds = [...pieces.values()].map((piece) => {
    const kind = dictOf(piece, pdf)?.get('Subtype');
    return kind instanceof PdfName ? kind.name : '';
  });
  return kinds.includes('Image') && !kinds.includes('Form');
};
