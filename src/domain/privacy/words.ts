import { type Day, longDay } from '../day.ts';
import type { Issue } from '../issue.ts';
import type { PrivateKind } from './found.ts';
import type { Sighting } from './sightings.ts';

interface Words {
  severity: Issue['severity'];
  /** What it is, in the nominative. */
  what: string;
  instead: string;
}

/** What is said of each kind; a heuristic only warns. */
export const PRIVATE_WORDS: Record<PrivateKind, Words> = {
  phone: {
    severity: 'error',
    what: 'личный мобильный телефон',
    instead: 'Поставьте рабочий телефон организации или уберите номер.',
  },
  email: {
    severity: 'error',
    what: 'личная почта',
    instead: 'Поставьте рабочий адрес на сайте организации или уберите адрес.',
  },
  passport: {
    severity: 'error',
    what: 'номер паспорта или свидетельства',
    instead: 'Уберите номер: публиковать его нельзя.',
  },
  snils: { severity: 'error', what: 'СНИЛС', instead: 'Уберите номер: публиковать его нельзя.' },
  card: {
    severity: 'error',
    what: 'номер банковской карты или счёта человека',
    instead: 'Уберите номер: публиковать его нельзя.',
  },
  inn: {
    severity: 'error',
    what: 'ИНН человека',
    instead: 'Уберите номер или поставьте ИНН организации: в нём десять цифр.',
  },
  birth: { severity: 'warning', what: 'дата рождения', instead: 'Уберите дату.' },
  name: {
    severity: 'warning',
    what: 'имя человека без согласия',
    instead:
      'Уберите имя или занесите человека в папку people: там указывают, где лежит его согласие.',
  },
};

/** Where in a PDF it stands: its file has no lines. */
const placeWords = ({ page }: Sighting): string => {
  if (page === undefined) return '';
  return page === null ? ' в свойствах файла' : ` на странице\u00a0${page}`;
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The item of the list of permissions for what was found: only who, why and until are left to fill in. */
const readyItem = (found: Sighting, file: string): string =>
  [
    `  - mark: "${found.mark}"`,
    `    what: "${PRIVATE_WORDS[found.kind].what}, ${found.masked}"`,
    `    where: ${file}`,
    '    who:',
    '    why:',
    '    until:',
  ].join('\n');

/** What to say of something private: what, and how to do without it or to have it allowed. */
export const privateFault = (
  found: Sighting,
  file: string,
  expired: { place: string; until: Day } | null,
): Pick<Issue, 'severity' | 'rule' | 'message' | 'fix'> => {
  const { severity, what, instead } = PRIVATE_WORDS[found.kind];
  const rule = `private-${found.kind}`;
  const told = `${capital(what)}${placeWords(found)}: «${found.masked}».`;
  if (expired)
    return {
      severity,
      rule,
      message: `${told} Разрешение (${expired.place}) кончилось ${longDay(expired.until)}.`,
      fix: `${instead} Если его продлили, исправьте until в ${expired.place}.`,
    };
  return {
    severity,
    rule,
    message: told,
    fix: `${instead} Если руководитель разрешил это оставить, допишите в privacy/razresheno.yaml:\n${readyItem(found, file)}`,
  };
};
