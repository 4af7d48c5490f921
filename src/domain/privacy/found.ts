/** What the guard looks for. */
export type PrivateKind =
  | 'phone'
  | 'email'
  | 'passport'
  | 'snils'
  | 'card'
  | 'inn'
  | 'birth'
  | 'name';

/** Something private in a text. */
export interface Found {
  kind: PrivateKind;
  /** One spelling for all ways to write it: what permissions are compared by. */
  value: string;
  /** As messages show it: never whole. */
  masked: string;
  start: number;
  end: number;
}

/** One way to look for something private. */
export type Finder = (text: string) => Found[];

/** Letters before a place: the word that says what a number is stands there. */
export const before = (text: string, at: number, count = 40): string =>
  text.slice(Math.max(0, at - count), at);

/** Whether a place is inside the address of a page: numbers there are the site's own. */
export const inAddress = (text: string, at: number): boolean => {
  const word = /[^\s<>()[\]"'«»]*$/.exec(before(text, at, 300))?.[0] ?? '';
  return (
    /(?:https?|ftp):\/\/|www\./i.test(word) &&
    !/wa\.me|whatsapp|viber|(?:^|\W)t\.me|tel/i.test(word)
  );
};

/** A number that a word before it makes something else: of an order, an account, a code. */
export const isNamedNumber = (text: string, at: number): boolean =>
  /(?:№|\bN|ИНН|КПП|ОГРН(?:ИП)?|ОКТМО|ОКАТО|ОКПО|ОКВЭД|КБК|БИК|УИН|УИП|ISBN|ISSN|ГРНЗ|ОГЭ|сч[её]т[а-я]*|артикул|код|реестр[а-я]*|лицензи[а-я]*|приказ[а-я]*|договор[а-я]*|заявк[а-я]*|id)[^\d\n]{0,10}$/i.test(
    before(text, at, 30),
  );

/** The digits of a text alone. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '');
