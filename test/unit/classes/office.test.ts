import { joined, office, relations, utf8 } from '../../made-files.ts';
import { fileCases } from '../file-cases.ts';

const rtf = (inside: string) => utf8(`{\\rtf1 ${inside}}`);
const word = (inside: string) => office('docx', { 'word/document.xml': inside });

fileCases('45. office files that act or carry others', 'error', [
  [
    'macros',
    'a.docx',
    office('docx', { 'word/vbaProject.bin': 'x' }),
    'office-macros',
    /vbaProject\.bin/,
    /без макросов/,
  ],
  [
    'macros of Excel 4',
    'a.xlsx',
    office('xlsx', { 'xl/macrosheets/sheet1.xml': 'x' }),
    'office-macros',
    /macrosheets/,
    /PDF/,
  ],
  [
    'macros told by their kind alone',
    'a.docx',
    office('docx', {
      '[Content_Types].xml':
        '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
    }),
    'office-macros',
    /макросы/,
    /PDF/,
  ],
  [
    'macros of LibreOffice',
    'a.odt',
    office('odt', { 'Basic/Standard/Module1.xml': 'x' }),
    'office-macros',
    /Basic/,
    /PDF/,
  ],
  [
    'scripts of LibreOffice',
    'a.odt',
    office('odt', { 'Scripts/python/a.py': 'x' }),
    'office-macros',
    /Scripts/,
    /PDF/,
  ],
  [
    'an object',
    'a.docx',
    office('docx', { 'word/embeddings/oleObject1.bin': 'x' }),
    'office-object',
    /oleObject1/,
    /отдельно/,
  ],
  [
    'a table that no diagram needs',
    'a.pptx',
    office('pptx', { 'ppt/embeddings/a.xlsx': 'x' }),
    'office-object',
    /a\.xlsx/,
    /отдельно/,
  ],
  [
    'a button of ActiveX',
    'a.docx',
    office('docx', { 'word/activeX/activeX1.xml': 'x' }),
    'office-active',
    /ActiveX/,
    /PDF/,
  ],
  [
    'a field that runs a program',
    'a.docx',
    word('<w:instrText> DDEAUTO c:\\\\cmd </w:instrText>'),
    'office-active',
    /DDE/,
    /PDF/,
  ],
  [
    'an RTF with an object',
    'a.rtf',
    rtf('{\\object\\objemb{\\*\\objdata 01}}'),
    'office-object',
    /объект/,
    /PDF/,
  ],
]);

fileCases('45. what an office file tells beside its words', 'warning', [
  [
    'a diagram with its table',
    'a.pptx',
    office('pptx', {
      'ppt/embeddings/a.xlsx': 'x',
      'ppt/charts/_rels/chart1.xml.rels': relations([
        'package',
        '../embeddings/a.xlsx',
        'Internal',
      ]),
    }),
    'office-object',
    /таблица/,
    /картинкой/,
  ],
  [
    'notes of a reviewer',
    'a.docx',
    office('docx', { 'word/comments.xml': '<x/>' }),
    'office-draft',
    /примечания/,
    /Удалите/,
  ],
  [
    'words struck out',
    'a.docx',
    word('<w:del w:id="1"/>'),
    'office-draft',
    /вычеркнуто/,
    /Примите/,
  ],
  [
    'a formula in a table of text',
    'a.csv',
    utf8('Школа;Балл\n1;=HYPERLINK("x")\n'),
    'csv-formula',
    /=HYPERLINK/,
    /^'=HYPERLINK/,
    2,
  ],
  ['a text of Windows', 'a.txt', joined([0xcf, 0xf0, 0xe8]), 'file-encoding', /UTF-8/, /UTF-8/],
]);
