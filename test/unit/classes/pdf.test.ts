import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { joined, packed, pdf } from '../../made-files.ts';
import { checkWith } from '../bad-content.ts';
import { fileCases, fineFiles } from '../file-cases.ts';

const SCAN = '/Resources << /XObject << /A 5 0 R >> >>';
const IMAGE = '5 0 obj\n<< /Subtype /Image /Length 3 >>\nstream\nabc\nendstream\nendobj\n';
const action = (name: string) => `8 0 obj\n<< /S /${name} >>\nendobj\n`;

fileCases('46. PDF files that act or are locked', 'error', [
  ['locked', 'a.pdf', pdf({ trailer: '/Encrypt 8 0 R' }), 'pdf-locked', /паролем/, /Снимите/],
  [
    'with a script',
    'a.pdf',
    pdf({ more: action('JavaScript') }),
    'pdf-active',
    /JavaScript/,
    /Печать/,
  ],
  [
    'with a script in other letters',
    'a.pdf',
    pdf({ more: action('J#61vaScr#69pt') }),
    'pdf-active',
    /JavaScript/,
    /Печать/,
  ],
  [
    'with a script in a packed part',
    'a.pdf',
    pdf({ more: packed('<< /S /JavaScript /JS (x) >>') }),
    'pdf-active',
    /JavaScript/,
    /Печать/,
  ],
  [
    'with a script in an older edition',
    'a.pdf',
    joined(pdf({ more: action('JavaScript') }), pdf({ more: '8 0 obj\nnull\nendobj\n' })),
    'pdf-active',
    /JavaScript/,
    /Печать/,
  ],
  [
    'with a script behind a text like a mark',
    'a.pdf',
    pdf({ more: `8 0 obj\n(stream \\) endobj)\nendobj\n${action('JavaScript')}` }),
    'pdf-active',
    /JavaScript/,
    /Печать/,
  ],
  [
    'with a part packed in an unusual way',
    'a.pdf',
    pdf({ more: packed('<< >>', '[/ASCIIHexDecode /FlateDecode]') }),
    'file-broken',
    /необычным/,
    /заново/,
  ],
  [
    'that runs a program',
    'a.pdf',
    pdf({ more: action('Launch') }),
    'pdf-active',
    /программу/,
    /Печать/,
  ],
  [
    'with a file inside',
    'a.pdf',
    pdf({ more: '8 0 obj\n<< /Type /EmbeddedFile >>\nendobj\n' }),
    'pdf-active',
    /вложенный файл/,
    /отдельно/,
  ],
  [
    'with a form of one program',
    'a.pdf',
    pdf({ catalog: '/AcroForm << /XFA 8 0 R >>' }),
    'pdf-active',
    /XFA/,
    /Печать/,
  ],
  [
    'that sends answers away',
    'a.pdf',
    pdf({ more: action('SubmitForm') }),
    'pdf-active',
    /адрес/,
    /Печать/,
  ],
]);

fileCases('46. PDF files that some readers cannot read', 'warning', [
  ['without marks', 'a.pdf', pdf({ catalog: '/Lang (ru)' }), 'pdf-untagged', /разметки/, /Теги/],
  [
    'without a language',
    'a.pdf',
    pdf({ catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 9 0 R' }),
    'pdf-language',
    /язык/,
    /Русский/,
  ],
  ['without a title', 'a.pdf', pdf({ trailer: '' }), 'pdf-title', /названия/, /Название/],
  ['of pictures alone', 'a.pdf', pdf({ page: SCAN, more: IMAGE }), 'pdf-no-text', /снимки/, /OCR/],
]);

const XMP =
  '8 0 obj\n<< /Subtype /XML /Length 3 >>\nstream\n<dc:title><rdf:Alt><rdf:li>A</rdf:li></rdf:Alt></dc:title>\nendstream\nendobj\n';
fineFiles([
  ['a PDF with all its marks', 'a.pdf', pdf()],
  [
    'a PDF with its title in other data',
    'a.pdf',
    pdf({
      catalog: '/Lang (ru) /MarkInfo << /Marked true >> /StructTreeRoot 9 0 R /Metadata 8 0 R',
      trailer: '',
      more: XMP,
    }),
  ],
  [
    'a PDF whose words speak of scripts',
    'a.pdf',
    pdf({ more: '8 0 obj\n(/JavaScript)\nendobj\n% /JavaScript\n' }),
  ],
  [
    'a PDF of a picture with words',
    'a.pdf',
    pdf({ page: '/Resources << /XObject << /A 5 0 R >> /Font << /F 6 0 R >> >>', more: IMAGE }),
  ],
]);

test('a PDF that is packed to fill the memory gets an answer', () => {
  const data = deflateSync(Buffer.alloc(70_000_000, 0x20)).toString('latin1');
  const more = `7 0 obj\n<< /Type /ObjStm /N 0 /First 0 /Filter /FlateDecode >>\nstream\n${data}\nendstream\nendobj\n`;
  const issues = checkWith({ 'news/a.pdf': pdf({ more }) });
  expect(issues).toContainEqual(
    expect.objectContaining({ rule: 'file-broken', message: expect.stringMatching(/прячет/) }),
  );
});
