import { describe, expect, test } from 'vitest';
import { markOf } from '../../../src/domain/privacy/allowed.ts';
import { checkWith, FIELDS, N, news } from '../bad-content.ts';

const PHONE = '+7 900 000-00-21';
const MARK = markOf({ kind: 'phone', value: '79000000021' });

describe('what was allowed may stay', () => {
  const list = (changes: Record<string, string | null> = {}) => {
    const fields = {
      mark: `"${MARK}"`,
      what: 'телефон',
      where: N,
      who: 'директор, письмо № 1',
      why: 'для прессы',
      until: '2022-12-31',
      ...changes,
    };
    const lines = Object.entries(fields).flatMap(([key, value]) =>
      value === null ? [] : [`    ${key}: ${value}`],
    );
    return `title: Разрешения\nallowed:\n  -${lines.join('\n').slice(3)}\n`;
  };
  const withList = (own: string, body = PHONE) =>
    checkWith({ [N]: news(FIELDS, body), 'privacy/razresheno.yaml': own });
  const told = (own: string, body?: string) =>
    withList(own, body).map(({ severity, file, line, rule }) => [severity, file, line, rule]);

  test.each([
    ['in its file', list(), []],
    ['anywhere', list({ where: 'везде' }), []],
    ['to the last day', list({ until: '2022-03-15' }), []],
    ['not a day longer', list({ until: '2022-03-14' }), [['error', N, 7, 'private-phone']]],
    [
      'not in another file',
      list({ where: 'news/b.md' }),
      [
        ['error', N, 7, 'private-phone'],
        ['warning', 'privacy/razresheno.yaml', 3, 'privacy-unused'],
      ],
    ],
    [
      'not without who allowed it',
      list({ who: null }),
      [
        ['error', N, 7, 'private-phone'],
        ['error', 'privacy/razresheno.yaml', 3, 'missing'],
      ],
    ],
    [
      'not with the reason left blank',
      list({ why: '' }),
      [
        ['error', N, 7, 'private-phone'],
        ['error', 'privacy/razresheno.yaml', 7, 'blank'],
      ],
    ],
    [
      'not by a mark of other letters',
      list({ mark: '"+7"' }),
      [
        ['error', N, 7, 'private-phone'],
        ['error', 'privacy/razresheno.yaml', 3, 'format'],
      ],
    ],
  ])('%s', (_, own, expected) => {
    expect(told(own)).toEqual(expected);
  });

  test('when the time is over the message says where it was written', () => {
    expect(withList(list({ until: '2022-03-01' }))[0]).toMatchObject({
      message:
        'Личный мобильный телефон: «+7 900 ••• •• 21». Разрешение (privacy/razresheno.yaml:8) кончилось 1 марта 2022 года.',
      fix: expect.stringContaining('исправьте until в privacy/razresheno.yaml:8'),
    });
  });

  test('a permission that nothing needs is named', () => {
    expect(told(list(), 'Слово.')).toEqual([
      ['warning', 'privacy/razresheno.yaml', 3, 'privacy-unused'],
    ]);
  });
});
