import { CONTENT_RULES } from './contents.ts';
import { EVIDENCE_RULES } from './evidence.ts';
import { FIELD_RULES } from './fields.ts';
import { FILE_RULES } from './files.ts';
import { SUBJECT_RULES } from './subject.ts';
import { TEXT_RULES } from './texts.ts';

/** Every rule of the check, in the groups that the editors' guide shows. */
export const RULE_GROUPS = [
  { id: 'polya', title: 'Поля вверху файла', rules: FIELD_RULES },
  { id: 'tekst', title: 'Текст', rules: TEXT_RULES },
  { id: 'kartinki', title: 'Картинки, таблицы, буквы', rules: CONTENT_RULES },
  { id: 'fayly', title: 'Файлы и адреса', rules: FILE_RULES },
  {
    id: 'po-suschestvu',
    title: 'Карта, встречи, практики',
    rules: [...SUBJECT_RULES, ...EVIDENCE_RULES],
  },
] as const;
