import type { Finder } from './found.ts';

/** Services that give mail to anybody: an address there is a person's own. */
const PRIVATE = new Set(
  'mail.ru bk.ru list.ru inbox.ru internet.ru xmail.ru vk.com yandex.ru yandex.com yandex.by yandex.kz ya.ru narod.ru gmail.com googlemail.com rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru rambler.ua icloud.com me.com mac.com outlook.com hotmail.com live.com live.ru msn.com yahoo.com ymail.com proton.me protonmail.com pm.me tutanota.com tuta.io aol.com gmx.com gmx.net gmx.de qip.ru pochta.ru hotbox.ru nextmail.ru nm.ru ukr.net mail.ua zoho.com'.split(
    ' ',
  ),
);

const AT = '@|[([{][ ]?(?:at|собака|@)[ ]?[)\\]}]|[ ]собака[ ]';
const DOT = '\\.|[ ]?[([{][ ]?(?:dot|точка|\\.)[ ]?[)\\]}][ ]?|[ ]точка[ ]';
const MAIL = new RegExp(
  `([\\p{L}\\p{N}._%+-]{1,64})[ ]?(?:${AT})[ ]?([\\p{L}\\d-]+(?:(?:${DOT})[\\p{L}\\d-]+)+)`,
  'giu',
);

/** Cyrillic letters that pass for Latin ones. */
const LATIN: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  р: 'p',
  х: 'x',
  у: 'y',
  к: 'k',
  м: 'm',
  т: 't',
  і: 'i',
  в: 'b',
};

const latin = (text: string): string =>
  text.replace(/[а-яі]/g, (letter) => LATIN[letter] ?? letter);

/** Addresses of private mail; those of organisations' own domains are nobody's own. */
export const mail: Finder = (text) => {
  if (!/@|[([{] ?(?:at|собака) ?[)\]}]| собака /i.test(text)) return [];
  return [...text.matchAll(MAIL)].flatMap(({ 0: spelt, 1: name = '', 2: host = '', index }) => {
    const domain = latin(host.toLowerCase().replace(new RegExp(DOT, 'gi'), '.'));
    const service = domain.split('.').slice(-2).join('.');
    if (!PRIVATE.has(service)) return [];
    const address = `${latin(name.toLowerCase())}@${domain}`;
    const masked = `${name.slice(0, 1)}•••@${domain}`;
    return [{ kind: 'email', value: address, masked, start: index, end: index + spelt.length }];
  });
};
