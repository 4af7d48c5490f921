import type { Site } from '../schema/index.ts';
import { at, type Contradiction, called, type Place } from './clash.ts';
import type { IndicatorPart } from './indicator.ts';
import { chosenIn } from './order-words.ts';
import { counted } from './plural.ts';
import type { EventView } from './roadmap.ts';

type Population = 'schools' | 'curators' | 'municipalities';

/** Whom a unit of an indicator counts when it counts them all: a municipality has one coordinator. */
const COUNTS: Partial<Record<IndicatorPart['unit'], Population>> = {
  school: 'schools',
  curator: 'curators',
  municipality: 'municipalities',
  coordinator: 'municipalities',
};

const FORMS: Record<Population, readonly [one: string, few: string, many: string]> = {
  schools: ['школа', 'школы', 'школ'],
  curators: ['куратор', 'куратора', 'кураторов'],
  municipalities: ['муниципалитет', 'муниципалитета', 'муниципалитетов'],
};

const ADVICE = 'Сверьте оба числа с приказом и исправьте то, что перенесено неверно.';

/** One place that says how many take part. */
interface Claim {
  event: EventView;
  place: Place;
  who: Population;
  count: number;
}

/** Places that count all schools, curators or municipalities differently from the rest and from site.yaml. */
export const countClashes = (
  events: readonly EventView[],
  known: Partial<Site['counts']>,
): Contradiction[] => {
  const claims = events.flatMap(claimsOf);
  return (Object.keys(FORMS) as Population[]).flatMap((who) => {
    const own = claims.filter((claim) => claim.who === who);
    const usual = usualOf(own);
    if (!usual) return [];
    const odd = own.filter(({ count }) => count !== usual.count);
    const told = who === 'curators' ? undefined : known[who];
    return [
      ...odd.map((claim) => between(claim, usual)),
      ...(told === undefined || told === usual.count ? [] : [withSite(usual, told)]),
    ];
  });
};

const claimsOf = (event: EventView): Claim[] =>
  event.actions.flatMap((action, index) => {
    if (action.sharedWith) return [];
    const whole = action.indicator.parts.flatMap(({ comparator, value, unit, share }) => {
      const who = COUNTS[unit];
      const place = at(event, 'actions', index, 'indicator', 'text');
      return who && comparator === '=' && share === 100
        ? [{ event, place, who, count: value }]
        : [];
    });
    const place = at(event, 'actions', index, 'task');
    return [...whole, ...chosenIn(action.task).map((found) => ({ event, place, ...found }))];
  });

/** The first of the claims whose count stands most often. */
const usualOf = (claims: readonly Claim[]): Claim | undefined => {
  const times = (count: number) => claims.filter((claim) => claim.count === count).length;
  return claims.toSorted((a, b) => times(b.count) - times(a.count))[0];
};

const words = ({ who, count }: Pick<Claim, 'who' | 'count'>) => counted(count, ...FORMS[who]);

const between = (odd: Claim, usual: Claim): Contradiction => ({
  rule: 'roadmap-count',
  event: odd.event.id,
  other: odd.event.id === usual.event.id ? null : usual.event.id,
  where: [odd.place, usual.place],
  message: `В событии ${called(odd.event)} — ${words(odd)}, а в событии ${called(usual.event)} и чаще всего в карте — ${words(usual)}.`,
  advice: ADVICE,
});

const withSite = (usual: Claim, told: number): Contradiction => ({
  rule: 'roadmap-count',
  event: usual.event.id,
  other: null,
  where: [usual.place, { entry: null, path: ['counts', usual.who] }],
  message: `В событии ${called(usual.event)} и чаще всего в карте — ${words(usual)}, а в настройках раздела — ${told}.`,
  advice: `${ADVICE} Настройки — в site.yaml, поле counts.${usual.who}.`,
});
