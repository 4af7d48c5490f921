import { describe, expect, test } from 'vitest';
import { inLatinLayout, inRussianLayout, withoutTwins } from '../../src/domain/search/layout.ts';
import { isStop, normal, stem } from '../../src/domain/search/normal.ts';
import { hasStem, packStems } from '../../src/domain/search/real-words.ts';
import { textWords } from '../../src/domain/search/terms.ts';
import { latinOf, readLatin } from '../../src/domain/search/transliteration.ts';
import { paradigmsOf } from '../../src/integrations/paradigms.ts';

const terms = (text: string) => textWords(text).map((word) => word.terms.join(' '));

describe('words as they are compared', () => {
  test.each([
    ['Отчёт', 'отчет', 'ё is looked for as е'],
    ['районной'.normalize('NFD'), 'районной', 'й stays й, even when macOS wrote it in two'],
    ['шко\u00adла\u0301', 'школа', 'soft hyphens and stresses are nobody’s letters'],
  ])('%s → %s: %s', (text, expected) => {
    expect(normal(text)).toBe(expected);
  });

  test.each([
    ['дорожной', 'дорожная', 'дорожных', 'дорожному'],
    ['городской', 'городская', 'городских', 'городскими'],
    ['куратор', 'куратора', 'кураторы', 'кураторами'],
    ['посещение', 'посещения', 'посещений', 'посещениями'],
    ['дети', 'детей', 'детям', 'детьми'],
    ['люди', 'людей', 'людям', 'людьми'],
    ['голосую', 'голосует', 'голосуешь', 'голосуют'],
    ['проверим', 'проверит', 'проверьте'],
  ])('%s and its forms have one stem', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  test('the commonest words are left out, words of the field are not', () => {
    expect(['что', 'для', 'и', 'о'].every(isStop)).toBe(true);
    expect(['год', 'школа', 'риск', 'два'].some(isStop)).toBe(false);
  });
});

describe('terms of a text', () => {
  test.each([
    ['проект «500+»', ['проект', '500+ 500']],
    ['событие 2.7.', ['событ', '2.7']],
    ['2,7 балла', ['2.7', 'балл']],
    ['№201', ['201']],
    ['с 14:00–15:30', ['с', '14:00', '15:30']],
    ['онлайн-совещание', ['онлайн', 'совещан']],
    ['9б', ['9б']],
    ['21.02.2022', ['2022-02-21 02-21 феврал 2022']],
    ['21.02.22', ['2022-02-21 02-21 феврал 2022']],
    ['до 01.06', ['до', '01.06 06-01 июн']],
    ['2.10', ['2.10']],
    ['32.13.2022', ['32.13.2022']],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test.each([
    ['21 февраля 2022 года', '2022-02-21'],
    ['16 марта', '03-16'],
    ['26–30 декабря 2022', '2022-12-26'],
    ['26–30 декабря 2022', '2022-12-30'],
  ])('«%s» holds the day %s', (text, day) => {
    expect(textWords(text).flatMap((word) => word.terms)).toContain(day);
  });

  test('each word knows its place in the text as it was given', () => {
    const text = '  «Ё\u0301лка» — 21 мая';
    for (const { at, end, text: word } of textWords(text))
      expect(normal(text.slice(at, end))).toBe(word);
  });
});

describe('keys pressed in the wrong layout', () => {
  test.each([
    ['dt,byfh', 'вебинар'],
    ['ljhj;yfz rfhnf', 'дорожная карта'],
    ["'rcgthnbpf", 'экспертиза'],
    ['[jlfnfqcndj', 'ходатайство'],
    ['DT,BYFH', 'вебинар'],
  ])('%s → %s', (typed, meant) => {
    expect(inRussianLayout(typed)).toBe(meant);
  });

  test('and the other way', () => {
    expect(inLatinLayout('вщсч')).toBe('docx');
  });

  test('Latin letters among Russian ones are taken for their twins', () => {
    expect(withoutTwins('cовещaние')).toBe('совещание');
    expect(withoutTwins('docx')).toBe('docx');
  });
});

test.each([
  ['vebinar', 'вебинар'],
  ['shkola', 'школа'],
  ['soveshchanie', 'совещание'],
  ['dorozhnaya', 'дорожная'],
  ['dorojnaya', 'дорожная'],
  ['motivaciya', 'мотивация'],
  ['pervyj', 'первый'],
  ['uchitel', 'учитель'],
  ['4etvert', 'четверт'],
  ['yubiley', 'юбилей'],
  ['pomoshh`', 'помощь'],
  ["obuchenny'x", 'обученных'],
  ["e'kspertiza", 'экспертиза'],
  ['konsul’taczii', 'консультации'],
  ['zadaniia', 'задания'],
  ['učitelʹ', 'учитель'],
  ['soveŝanie', 'совещание'],
])('«%s» can be read as «%s»', (latin, russian) => {
  expect(readLatin(latinOf(latin))).toContain(russian);
});

test('a word with other signs is not read as Russian', () => {
  expect(readLatin('e-mail@')).toEqual([]);
});

describe('words packed into bits', () => {
  const own = Array.from({ length: 2000 }, (_, at) => `стема${at}`);
  const packed = packStems(own);

  test('are all known', () => {
    expect(own.filter((stem) => !hasStem(packed, stem))).toEqual([]);
  });

  test('and hardly any stranger among them', () => {
    const strangers = own.filter((stem) => hasStem(packed, `${stem}чужая`));
    expect(strangers.length).toBeLessThan(own.length / 100);
  });

  test('or none when there are none', () => {
    expect(hasStem(packStems([]), 'слово')).toBe(false);
  });
});

describe('what the dictionary adds to stems', () => {
  const of = (...forms: string[]) => paradigmsOf(new Map(forms.map((form) => [form, 1])));

  test.each([
    ['оценка', 'оценок', 'a vowel that comes and goes'],
    ['ребенок', 'ребенка', 'the same'],
    ['делегирование', 'делегируют', 'a noun and its verb'],
    ['посещение', 'посетили', 'with letters that soften'],
    ['посещение', 'посещая', 'of another aspect'],
    ['выгорание', 'выгореть', 'with another vowel'],
    ['выгорание', 'выгоревший', 'a participle'],
    ['опоздавших', 'опаздывают', 'a verb of the other aspect'],
    ['посетить', 'посещать', 'the same'],
    ['проверка', 'проверяет', 'a noun made otherwise'],
    ['организация', 'организовать', 'the same of a borrowed verb'],
    ['анализ', 'проанализируем', 'of one that has come to its end'],
  ])('%s is found by %s: %s', (written, asked) => {
    expect(of(written).also.get(stem(asked))).toContain(stem(written));
  });

  test('a verb is tied to its noun though its own stem stands in participles alone', () => {
    expect(of('назначены', 'назначение').also.get(stem('назначили'))).toContain(stem('назначение'));
  });

  test('and though the noun has it in some of its forms', () => {
    expect(of('отмена', 'отмену', 'отменяют').also.get(stem('отменили'))).toContain(
      stem('отменяют'),
    );
  });

  test.each([
    ['смена', 'сметь', '«смение» is no word'],
    ['орган', 'организовать', 'an organ organizes nothing'],
    ['раздел', 'разделать', 'nor does a chapter'],
  ])('%s is not found by %s: %s', (written, asked) => {
    expect(of(written).also.get(stem(asked)) ?? []).not.toContain(stem(written));
  });

  test('a form that two words share ties them only when one of them is mostly meant', () => {
    const { also } = paradigmsOf(
      new Map([
        ['дети', 1],
        ['детей', 5],
        ['детям', 3],
        ['дел', 4],
      ]),
    );
    expect(also.get('дет') ?? []).not.toContain('дел');
  });

  test('a word is shown in the form it has in the dictionary', () => {
    expect(of('вебинарами', 'оценок').lemmas.get('оценок')).toBe('оценка');
  });
});
