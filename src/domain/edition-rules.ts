import type { Content, Data, Entry } from '../schema/index.ts';
import type { Checked } from './checked.ts';
import { longDay } from './day.ts';
import { changesOf } from './edition-changes.ts';
import { baseOf, dateOf, numberIn } from './editions.ts';
import { nearest } from './nearest.ts';
import type { Say } from './say.ts';

/** A plan whose year, document or place among its amendments does not fit. */
export const planRules = ({ entry }: Checked, content: Content, say: Say) => {
  const plan = entry as Entry<'plans'>;
  const { year, amends, sections, removed, complete } = plan.data;
  const named = plan.id.slice(0, 4);
  if (amends === undefined ? String(year) !== plan.id : String(year) !== named) {
    say(
      ['year'],
      'year-file',
      `Год ${year} не совпадает с именем файла «${plan.id}.yaml».`,
      amends === undefined ? `year: ${named}` : `Назовите файл ${year}-1.yaml.`,
    );
  }
  if (amends !== undefined) return amendmentRules(plan, content, say);
  if (sections.length === 0)
    say(['sections'], 'plan-sections', 'У карты нет разделов.', 'sections:\n  - number: "1"');
  if (removed.length > 0 || complete) {
    say(
      [complete ? 'complete' : 'removed'],
      'amends-nobody',
      'Исключать события может только изменение, а здесь не сказано, какую карту оно меняет.',
      `amends: "${year}"`,
    );
  }
};

const amendmentRules = (plan: Entry<'plans'>, content: Content, say: Say) => {
  const { year, amends = '', document, removed } = plan.data;
  if (!/^\d{4}-\d+$/.test(plan.id)) {
    say(
      ['amends'],
      'amendment-file',
      `Файл изменения «${plan.id}.yaml» назван не по году и номеру.`,
      `Назовите файл ${year}-1.yaml, а папку с событиями — roadmap/${year}-1.`,
    );
  }
  const amended = content.plans.find(({ id }) => id === amends);
  const base = baseOf(plan, content.plans);
  if (!amended || !base) return;
  if (base.data.year !== year) {
    say(
      ['amends'],
      'amends-year',
      `Изменение ${year} года меняет карту ${base.data.year} года.`,
      `amends: "${year}"`,
    );
  }
  const date = dateOf(content, document);
  if (!date) {
    say(
      ['document'],
      'amendment-date',
      `У документа «${document}» нет даты: неизвестно, с какого дня действует изменение.`,
      `Впишите date в documents/${document}.md.`,
    );
    return;
  }
  const former = dateOf(content, amended.data.document);
  if (former && date < former) {
    say(
      ['document'],
      'amendment-order',
      `Изменение от ${longDay(date)} старше карты, которую меняет: она от ${longDay(former)}.`,
      'Исправьте дату документа или поле amends.',
    );
  }
  const twin = content.plans.find(
    (other) =>
      other !== plan &&
      other.data.amends !== undefined &&
      baseOf(other, content.plans) === base &&
      dateOf(content, other.data.document) === date &&
      other.id < plan.id,
  );
  if (twin) {
    say(
      ['document'],
      'amendment-twins',
      `Изменение ${twin.id} того же дня (${longDay(date)}): неизвестно, какое из двух действует.`,
      'Исправьте дату одного из документов или сведите изменения в один файл.',
    );
  }
  documentRule(plan, base, content, say);
  removalRules(plan, content, say);
  const index = content.editions.findIndex((edition) => edition.plan.id === plan.id);
  const [edition, before] = [content.editions[index], content.editions[index - 1]];
  if (edition && before && changesOf(edition, before).length === 0 && removed.length === 0) {
    say(
      ['amends'],
      'amendment-empty',
      'Изменение ничего не меняет: событий в его папке нет или они такие же, и ничего не исключено.',
      `Положите изменённые события в папку roadmap/${plan.id} или назовите исключённые в removed.`,
      'warning',
    );
  }
};

const documentRule = (plan: Entry<'plans'>, base: Entry<'plans'>, content: Content, say: Say) => {
  const chain: Entry<'documents'>[] = [];
  let at = content.documents.find(({ id }) => id === plan.data.document);
  while (at && !chain.includes(at)) {
    chain.push(at);
    const { partOf } = at.data;
    at = content.documents.find(({ id }) => id === partOf);
  }
  if (chain.length === 0 || chain.some(({ data }) => data.amends)) return;
  say(
    ['document'],
    'amendment-chain',
    `Документ «${plan.data.document}» вносит изменения, но сам не говорит какому документу.`,
    `Впишите в documents/${chain.at(-1)?.id}.md строку amends: ${base.data.document}`,
    'warning',
  );
};

const removalRules = (plan: Entry<'plans'>, content: Content, say: Say) => {
  const index = content.editions.findIndex((edition) => edition.plan.id === plan.id);
  const before = content.editions[index - 1]?.events.map(({ id }) => numberIn(id)) ?? [];
  const own = content.roadmap.filter(({ id }) => id.startsWith(`${plan.id}/`));
  plan.data.removed.forEach((number, at) => {
    const path = ['removed', at];
    if (own.some(({ id }) => numberIn(id) === number)) {
      say(
        path,
        'removed-kept',
        `Событие ${number} исключено, но его файл лежит в папке изменения.`,
        `Удалите эту строку или файл roadmap/${plan.id}/${number}.md.`,
      );
    } else if (index > 0 && !before.includes(number)) {
      const close = nearestNumbers(number, before);
      say(
        path,
        'removed-nobody',
        `События ${number} до изменения и так не было.${close.length > 0 ? ` Похожие: ${close.join(', ')}.` : ''}`,
        close[0] ? { from: number, to: close[0] } : 'Удалите эту строку.',
      );
    }
  });
};

/** Up to three numbers that a mistyped one most likely meant: those beside it in its section, then those that look alike. */
const nearestNumbers = (number: string, known: readonly string[]): string[] => {
  const [section, place] = number.split('.');
  const far = (other: string) => Math.abs(Number(other.split('.')[1]) - Number(place));
  const beside = known
    .filter((other) => other.split('.')[0] === section)
    .toSorted((a, b) => far(a) - far(b));
  return (beside.length > 0 ? beside : nearest(number, known)).slice(0, 3);
};

/** An event that an amendment names and leaves as it was. */
export const amendedEventRules = (entry: Entry<'roadmap'>, content: Content, say: Say) => {
  const index = content.editions.findIndex(({ plan }) => entry.id.startsWith(`${plan.id}/`));
  const [edition, former] = [content.editions[index], content.editions[index - 1]];
  if (!edition || !former || edition.plan.data.amends === undefined) return;
  if (edition.plan.data.complete) return;
  const number = numberIn(entry.id);
  if (!changesOf(edition, former).some((change) => change.number === number)) {
    say(
      ['number'],
      'amendment-same',
      `Изменение ${edition.plan.id} ничего в событии ${number} не меняет: ячейки прежние.`,
      'Удалите этот файл или впишите новую редакцию.',
      'warning',
    );
  }
};

/** Data of the event that a meeting or a row names, as its year's latest edition has it; null when it was taken out. */
export const latestEvent = (content: Content, id: string): Data<'roadmap'> | null | undefined => {
  const editions = content.editions.filter(({ year }) => id.startsWith(`${year}/`));
  const found = editions.at(-1)?.events.find((event) => event.id === id);
  if (found) return found.data;
  return editions.some(({ events }) => events.some((event) => event.id === id)) ? null : undefined;
};
