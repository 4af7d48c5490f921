import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { cleanText } from '../domain/clean-text.ts';
import type { Milestone } from '../domain/milestones.ts';
import type { Draft, Line, Program } from '../domain/program.ts';
import {
  basisWords,
  directionWords,
  milestoneWords,
  sampleWords,
  spanWords,
  termWords,
} from '../domain/program-words.ts';
import { NUMBERING, PAGE, STYLES } from './program-docx-styles.ts';
import { approval, grid, signatures } from './program-docx-tables.ts';

/** What stands at the foot of the document: which site made it and where. */
export interface Origin {
  site: string;
  url: string;
}

/** The programmes as a Word document, each on a sheet of its own, for editing and signing. */
export const programDocx = (
  draft: Draft,
  programs: readonly Program[],
  milestones: readonly Milestone[],
  origin: Origin,
): Promise<ArrayBuffer> =>
  Packer.toArrayBuffer(
    new Document({
      title: 'Антирисковая программа',
      creator: cleanText(draft.school) || origin.site,
      description: programs.map(({ name }) => name).join('; '),
      styles: STYLES,
      numbering: { config: NUMBERING },
      sections: programs.map((program, at) => ({
        properties: { page: { ...PAGE, pageNumbers: { start: 1 } } },
        footers: { default: footer(program, origin, programs.length === 1) },
        children: body(draft, program, milestones, at),
      })),
    }),
  );

const SAMPLE = { style: BorderStyle.DASHED, size: 8, space: 4, color: '555555' };

/** A ruled line to write on with a pen. */
const ruled = () =>
  new Paragraph({
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '000000' } },
    spacing: { before: 120, after: 120 },
  });

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });

const written = (text: string): Paragraph[] => {
  const clean = cleanText(text).trim();
  return clean === '' ? [ruled()] : clean.split(/\n+/).map((line) => new Paragraph({ text: line }));
};

const listed = (lines: readonly Line[], reference: string, instance: number): Paragraph[] => {
  const texts = lines
    .map(({ text }) => cleanText(text).replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  if (texts.length === 0) return [ruled(), ruled()];
  return texts.map((text) => new Paragraph({ text, numbering: { reference, level: 0, instance } }));
};

const body = (
  draft: Draft,
  program: Program,
  milestones: readonly Milestone[],
  at: number,
): (Paragraph | Table)[] => {
  const sample = sampleWords(program);
  return [
    approval(draft),
    new Paragraph({ text: 'Антирисковая программа', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ children: [new TextRun({ text: directionWords(program), bold: true })] }),
    ...(sample
      ? [
          new Paragraph({
            children: [new TextRun({ text: sample, bold: true })],
            border: { top: SAMPLE, bottom: SAMPLE, left: SAMPLE, right: SAMPLE },
            spacing: { before: 160, after: 160 },
          }),
        ]
      : []),
    heading('Школа'),
    ...written(draft.school),
    heading('Цель'),
    ...written(program.goal),
    heading('Задачи'),
    ...listed(program.tasks, 'numbers', at),
    heading('Целевые показатели'),
    grid(
      [
        ['Показатель', 60],
        ['Сейчас', 20],
        ['Цель', 20],
      ],
      program.targets.map(({ name, now, goal }) => [name, now, goal]),
    ),
    heading('Методы сбора информации'),
    ...listed(program.methods, 'dashes', at),
    heading('Сроки реализации'),
    ...written(spanWords(program)),
    ...milestones.map((milestone) => new Paragraph({ text: milestoneWords(milestone) })),
    heading('Мероприятия'),
    grid(
      [
        ['Мероприятие', 34],
        ['Срок', 20],
        ['Исполнитель', 20],
        ['Показатель', 26],
      ],
      program.measures.map((measure) => [
        measure.what,
        termWords(measure),
        measure.who,
        measure.indicator,
      ]),
    ),
    heading('Ожидаемые результаты'),
    ...listed(program.expected, 'dashes', at),
    heading('Исполнители'),
    ...written(program.performers),
    new Paragraph({ spacing: { before: 240 } }),
    signatures(draft),
  ];
};

const footer = (program: Program, { site, url }: Origin, alone: boolean): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({
            text: `Черновик составлен в разделе ${site}: ${url}. ${basisWords(program)}`,
            size: 16,
          }),
        ],
      }),
      new Paragraph({
        alignment: AlignmentType.END,
        children: [
          new TextRun({
            size: 18,
            // Of several programmes each counts from one, and only Word knows how many sheets one has.
            children: [
              'Страница ',
              PageNumber.CURRENT,
              ...(alone ? [' из ', PageNumber.TOTAL_PAGES] : []),
            ],
          }),
        ],
      }),
    ],
  });
