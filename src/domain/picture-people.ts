import type { Picture } from '../schema/pictures.ts';
import { besideOf, endingOf } from './attachment-names.ts';
import { filesInFields } from './attachments.ts';
import type { Checked } from './checked.ts';
import { addDays, type Day, longDay } from './day.ts';
import type { Issue } from './issue.ts';
import type { Leading } from './prose-links.ts';
import { type Say, sayer } from './say.ts';

type Said = Pick<Picture, 'file' | 'people' | 'consent' | 'until'>;

/** Days before the end of a consent at which the check begins to remind of it. */
const SOON = 30;
const isPicture = (file: string): boolean => /^(?:jpe?g|png|webp)$/.test(endingOf(file));

/** Pictures that an entry tells of in its fields, each with the way to it. */
const saidOf = ({ entry: { data } }: Checked): [path: PropertyKey[], said: Said][] => {
  const { picture, pictures = [] } = data as { picture?: Picture; pictures?: Said[] };
  return [
    ...(picture ? [[['picture'], picture] as [PropertyKey[], Said]] : []),
    ...pictures.map((said, index): [PropertyKey[], Said] => [['pictures', index], said]),
  ];
};

/** Whether all that a picture shows may be shown: who is on it, with whose consent, and words for those who cannot see it. */
export const pictureRules = (
  item: Checked,
  text: { links: readonly Leading[]; bodyLine: number },
  beside: ReadonlySet<string>,
  today: Day,
): Issue[] => {
  const issues: Issue[] = [];
  const say = sayer(item, issues);
  const said = saidOf(item);
  for (const [path, picture] of said) {
    if (!isPicture(picture.file))
      say(
        [...path, 'file'],
        'picture-kind',
        `«${picture.file}» — не картинка.`,
        'Здесь бывают .jpg, .png и .webp; другой файл назовите в поле files или ссылкой.',
      );
    consentRules(path, picture, today, say);
  }
  altRule((item.entry.data as { picture?: Picture }).picture, say);
  const { file } = item.entry;
  const known = new Set(said.map(([, picture]) => besideOf(file, picture.file)));
  for (const [name, line] of namedIn(item, text)) {
    const own = besideOf(file, name);
    if (!isPicture(own) || !beside.has(own) || known.has(own)) continue;
    known.add(own);
    const short = own.slice(own.lastIndexOf('/') + 1);
    const list = 'pictures' in item.entry.data && (item.entry.data.pictures?.length ?? 0) > 0;
    issues.push({
      severity: 'error',
      file,
      line,
      rule: 'picture-people',
      message: `О картинке «${short}» не сказано, есть ли на ней люди.`,
      fix: `${list ? '' : 'pictures:\n'}  - file: ${short}\n    people: none`,
    });
  }
  return issues;
};

/** Names of files that an entry gives its readers, with the lines they stand on. */
const namedIn = (
  item: Checked,
  { links, bodyLine }: { links: readonly Leading[]; bodyLine: number },
): [name: string, line: number][] => [
  ...filesInFields(item.entry)
    .filter(({ path }) => path[0] !== 'picture' && path[0] !== 'pictures')
    .map(({ name, path }): [string, number] => [name, item.parsed.lineOf(path)]),
  ...links.map(({ address, node }): [string, number] => [
    address,
    bodyLine - 1 + (node.position?.start.line ?? 1),
  ]),
];

const altRule = (picture: Picture | undefined, say: Say): void => {
  if (!picture) return;
  if (!picture.alt && !picture.decorative)
    say(
      ['picture'],
      'alt',
      'У картинки нет описания: её не услышит тот, кто не видит.',
      'alt: что на картинке',
    );
  if (picture.alt && picture.decorative)
    say(
      ['picture', 'decorative'],
      'alt',
      `У картинки есть описание «${picture.alt}», значит, она не украшение.`,
      'Удалите строку decorative.',
      'warning',
    );
};

const consentRules = (path: PropertyKey[], picture: Said, today: Day, say: Say): void => {
  const { file, people, consent, until } = picture;
  if (people === 'named' && !consent)
    say(
      [...path, 'people'],
      'consent-missing',
      `На «${file}» людей можно узнать, а о согласии ничего не сказано.`,
      'consent: согласия № 1–12 от 01.03.2022, папка «Согласия», кабинет 7',
    );
  if (people === 'none' && consent)
    say(
      [...path, 'people'],
      'consent-missing',
      `Сказано, что людей на «${file}» нет, а согласие указано.`,
      'people: named',
      'warning',
    );
  if (!until || people === 'none') return;
  if (until < today)
    say(
      [...path, 'until'],
      'consent-expired',
      `Согласие на «${file}» действовало до ${longDay(until)}: показывать её больше нельзя.`,
      'Получите новое согласие и исправьте день или уберите картинку из записи и из папки.',
    );
  else if (until <= addDays(today, SOON))
    say(
      [...path, 'until'],
      'consent-soon',
      `Согласие на «${file}» кончается ${longDay(until)}: потом сайт не соберётся.`,
      'Получите новое согласие или замените картинку.',
      'warning',
    );
};
