import { AlignmentType, LevelFormat, convertMillimetersToTwip as mm } from 'docx';

const FONT = 'Times New Roman';

/** An A4 sheet with the margins of an official paper. */
export const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(20), right: mm(15), bottom: mm(20), left: mm(30), footer: mm(10) },
};

/** Styles of text and headings, in Russian, for Word to check and restyle. */
export const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: 24, language: { value: 'ru-RU' } },
      paragraph: { spacing: { after: 80, line: 276 } },
    },
    heading1: {
      run: { font: FONT, size: 32, bold: true, color: '000000' },
      paragraph: { spacing: { before: 240, after: 40 } },
    },
    heading2: {
      run: { font: FONT, size: 24, bold: true, color: '000000' },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
  },
};

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: mm(8), hanging: mm(8) } } },
  },
];

/** Lists: numbered tasks, and lines with a dash. */
export const NUMBERING = [
  { reference: 'numbers', levels: level(LevelFormat.DECIMAL, '%1.') },
  { reference: 'dashes', levels: level(LevelFormat.BULLET, '–') },
];
