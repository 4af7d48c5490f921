import { ADDRESS_RULES } from './addresses.ts';
import { AMENDMENT_RULES } from './amendments.ts';
import { BLOCK_RULES } from './blocks.ts';
import { CONTENT_RULES } from './contents.ts';
import { DEADLINE_RULES } from './deadlines.ts';
import { EVIDENCE_RULES } from './evidence.ts';
import { FIELD_RULES } from './fields.ts';
import { FILE_RULES } from './files.ts';
import { INSIDE_RULES } from './inside.ts';
import { PRACTICE_RULES } from './practices.ts';
import { PRIVACY_RULES } from './privacy.ts';
import { SEARCH_RULES } from './search.ts';
import { SPELLING_RULES } from './spelling.ts';
import { SUBJECT_RULES } from './subject.ts';
import { TEXT_RULES } from './texts.ts';
import { VALUE_RULES } from './values.ts';

/** Every rule of the check, in the groups that the editors' guide shows. */
export const RULE_GROUPS = [
  { id: 'polya', title: 'Поля вверху файла', rules: FIELD_RULES },
  { id: 'znacheniya', title: 'Что записано в поле', rules: VALUE_RULES },
  { id: 'tekst', title: 'Текст', rules: TEXT_RULES },
  { id: 'bloki', title: 'Блоки', rules: BLOCK_RULES },
  { id: 'kartinki', title: 'Картинки, таблицы, буквы', rules: CONTENT_RULES },
  { id: 'opiski', title: 'Описки', rules: SPELLING_RULES },
  { id: 'lichnye-dannye', title: 'Личные данные', rules: PRIVACY_RULES },
  { id: 'fayly', title: 'Файлы', rules: FILE_RULES },
  { id: 'vnutri-faylov', title: 'Картинки и файлы изнутри', rules: INSIDE_RULES },
  { id: 'adresa', title: 'Адреса страниц', rules: ADDRESS_RULES },
  { id: 'karta', title: 'Дорожная карта и встречи', rules: SUBJECT_RULES },
  { id: 'sroki', title: 'Сроки', rules: DEADLINE_RULES },
  { id: 'izmeneniya', title: 'Изменения карты', rules: AMENDMENT_RULES },
  { id: 'praktiki', title: 'Практики и люди', rules: PRACTICE_RULES },
  { id: 'dokazatelstva', title: 'Числа и подтверждения практик', rules: EVIDENCE_RULES },
  { id: 'poisk', title: 'Слова для поиска', rules: SEARCH_RULES },
] as const;
