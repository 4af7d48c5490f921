import { joined, jpeg, mp4, office, pdf, png, relations, utf8 } from '../made-files.ts';

const MARKED = '/MarkInfo << /Marked true >> /StructTreeRoot 9 0 R';

/** Files that nothing is wrong with, by their endings. */
const WHOLE: Record<string, () => Uint8Array> = {
  pdf: () => pdf(),
  png: () => png(),
  docx: () => office('docx'),
  jpg: () => jpeg(),
  mp4: () => mp4(),
  svg: () => utf8('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>'),
};

/** Spoilt files, by the words that examples of rules use for them. */
const SPOILT: Record<string, () => Uint8Array> = {
  'png внутри PDF': () => pdf(),
  'pdf оборван': () => pdf().slice(0, -10),
  'pdf 51 МБ': () => heavy(),
  'txt в кодировке Windows-1251': () => joined([0xcf, 0xf0, 0xe8, 0xea, 0xe0, 0xe7]),
  'png 8000 × 5001 точек': () => png(8000, 5001, [], false),
  'png из двух кадров': () => png(2, 2, [['acTL', Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 0)]]),
  'docx с макросами': () => office('docx', { 'word/vbaProject.bin': 'x' }),
  'docx с вложенным файлом': () => office('docx', { 'word/embeddings/oleObject1.bin': 'x' }),
  'docx с кнопкой ActiveX': () => office('docx', { 'word/activeX/activeX1.xml': 'x' }),
  'docx с шаблоном на чужом сайте': () =>
    office('docx', {
      'word/_rels/settings.xml.rels': relations(['attachedTemplate', 'https://a.ru/t']),
    }),
  'docx под паролем': () => office('docx', { 'META-INF/manifest.xml': 'encryption-data' }),
  'docx с примечаниями': () => office('docx', { 'word/comments.xml': 'x' }),
  'pdf под паролем': () => pdf({ trailer: '/Encrypt 8 0 R' }),
  'pdf со скриптом': () => pdf({ more: '8 0 obj\n<< /S /JavaScript >>\nendobj\n' }),
  'pdf без разметки': () => pdf({ catalog: '/Lang (ru)' }),
  'pdf из снимков': () =>
    pdf({
      page: '/Resources << /XObject << /A 5 0 R >> >>',
      more: '5 0 obj\n<< /Subtype /Image >>\nendobj\n',
    }),
  'pdf без языка': () => pdf({ catalog: MARKED }),
  'pdf без названия': () => pdf({ trailer: '' }),
  'mp4 с местом съёмки': () => mp4('\xa9xyz\0\x12\x15\xc7+51.5+046.0/'),
  'svg со скриптом': () => utf8('<svg><script>x()</script></svg>'),
};

const heavy = (): Uint8Array => {
  const whole = new Uint8Array(51 * 1024 * 1024);
  whole.set(pdf());
  return whole;
};

/** The bytes of a file in an example: whole, or spoilt as the words after its name say. */
export const madeFile = (path: string, fate?: string): Uint8Array => {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const make = fate ? SPOILT[`${ending} ${fate}`] : WHOLE[ending];
  if (fate && !make) throw new Error(`No file is known that is «${ending} ${fate}».`);
  return make ? make() : utf8('Образец.\n');
};
