import type { Content, Edition, Entry } from '../schema/index.ts';
import { amendedEvent } from './amended-event.ts';
import type { Day } from './day.ts';
import { compare } from './issue.ts';

type Plan = Entry<'plans'>;

/** The day of a document, or of the one it is a part of; null when neither is dated. */
export const dateOf = (content: Pick<Content, 'documents'>, id: string): Day | null => {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at && !seen.has(at)) {
    seen.add(at);
    const document = content.documents.find((entry) => entry.id === at);
    if (document?.data.date) return document.data.date;
    at = document?.data.partOf;
  }
  return null;
};

/** Number of an event by its id: `2022/4.3` and `2022-1/4.3` → «4.3». */
export const numberIn = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The year's plan that a plan amends through others; undefined when it amends nobody, or itself in a circle. */
export const baseOf = (plan: Plan, plans: readonly Plan[]): Plan | undefined => {
  const seen = new Set<string>();
  let at: Plan | undefined = plan;
  while (at?.data.amends && !seen.has(at.id)) {
    seen.add(at.id);
    const { amends }: Plan['data'] = at.data;
    at = plans.find(({ id }) => id === amends);
  }
  return at?.data.amends ? undefined : at;
};

/**
 * Content with each year's roadmap as its latest edition on a day left it: the plan's own table, amended by
 * documents of that day and earlier, in the order of their dates. Without a day every amendment counts.
 */
export const inForce = (content: Content, today: Day | null): Content => {
  const bases = content.plans.filter(({ data }) => data.amends === undefined);
  const unborn = today === null ? new Set<string>() : unbornDocuments(content, today);
  const editions = bases.flatMap((base) => editionsOf(base, content, unborn));
  const latest = bases.map((base) => editions.findLast(({ year }) => year === base.id) as Edition);
  const planned = new Set(content.plans.map(({ id }) => id));
  const stray = content.roadmap.filter(({ id }) => !planned.has(id.split('/')[0] ?? ''));
  return {
    ...content,
    documents: content.documents.filter(({ id }) => !unborn.has(id)),
    plans: bases.map((base, index) => ({
      ...base,
      data: {
        ...base.data,
        sections: latest[index]?.sections ?? base.data.sections,
        milestones: milestonesOf(editions.filter(({ year }) => year === base.id)),
      },
    })),
    roadmap: [...latest.flatMap(({ events }) => events), ...stray].toSorted((a, b) =>
      compare(a.id, b.id),
    ),
    editions,
  };
};

/** The days a programme is checked by, as the latest edition that names any gives them. */
const milestonesOf = (editions: readonly Edition[]): Plan['data']['milestones'] =>
  editions.findLast(({ plan }) => plan.data.milestones.length > 0)?.plan.data.milestones ?? [];

/** Documents that change others from a later day, with their appendices: nobody may know of them yet. */
const unbornDocuments = (content: Content, today: Day): Set<string> => {
  const late = (id: string) => (dateOf(content, id) ?? '') > today;
  const amending = content.plans.filter(({ data }) => data.amends).map(({ data }) => data.document);
  const unborn = new Set(
    content.documents
      .filter(({ id, data }) => (data.amends !== undefined || amending.includes(id)) && late(id))
      .map(({ id }) => id),
  );
  let size = -1;
  while (size !== unborn.size) {
    size = unborn.size;
    for (const { id, data } of content.documents)
      if (data.partOf && unborn.has(data.partOf)) unborn.add(id);
  }
  return unborn;
};

const editionsOf = (base: Plan, content: Content, unborn: ReadonlySet<string>): Edition[] => {
  const dated = content.plans
    .filter((plan) => plan.data.amends !== undefined && baseOf(plan, content.plans) === base)
    .flatMap((plan) => {
      const date = dateOf(content, plan.data.document);
      return date && !unborn.has(plan.data.document) ? [{ plan, date }] : [];
    })
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.plan.id, b.plan.id));
  const own = (plan: Plan) => content.roadmap.filter(({ id }) => id.startsWith(`${plan.id}/`));
  const first: Edition = {
    plan: base,
    year: base.id,
    date: dateOf(content, base.data.document),
    own: own(base),
    events: own(base),
    sections: base.data.sections,
  };
  const editions = [first];
  for (const { plan, date } of dated) {
    const former = editions.at(-1) ?? first;
    editions.push({
      plan,
      year: base.id,
      date,
      own: own(plan),
      ...amended(former, plan, own(plan)),
    });
  }
  return editions;
};

/** The table and its sections after an amendment. */
const amended = (
  former: Edition,
  { data }: Plan,
  own: readonly Entry<'roadmap'>[],
): Pick<Edition, 'events' | 'sections'> => {
  const before = new Map(former.events.map((event) => [numberIn(event.id), event]));
  const after = data.complete ? new Map<string, Entry<'roadmap'>>() : new Map(before);
  for (const number of data.removed) after.delete(number);
  for (const event of own) {
    const number = numberIn(event.id);
    const id = `${former.year}/${number}`;
    after.set(number, amendedEvent({ ...event, id }, before.get(number)));
  }
  const events = [...after.values()].map((event) => unshared(event, after, before));
  return { events, sections: sectionsAfter(former.sections, data) };
};

type Table = ReadonlyMap<string, Entry<'roadmap'>>;

/** An event that shared cells with one that is gone holds them itself. */
const unshared = (event: Entry<'roadmap'>, after: Table, before: Table): Entry<'roadmap'> => {
  const orphaned = ({ sameAs }: { sameAs?: string | undefined }) => sameAs && !after.has(sameAs);
  if (!event.data.actions.some(orphaned)) return event;
  const actions = event.data.actions.map((action) => {
    if (!orphaned(action)) return action;
    const { task, indicator } = before.get(action.sameAs ?? '')?.data.actions[0] ?? {};
    return { ...action, sameAs: undefined, task, indicator };
  });
  return { ...event, data: { ...event.data, actions } };
};

const sectionsAfter = (
  former: Edition['sections'],
  { complete, sections }: Plan['data'],
): Edition['sections'] => {
  if (sections.length === 0) return former;
  if (complete) return sections;
  const changed = new Map(sections.map((section) => [section.number, section]));
  const kept = former.map((section) => changed.get(section.number) ?? section);
  const known = new Set(former.map(({ number }) => number));
  return [...kept, ...sections.filter(({ number }) => !known.has(number))];
};
