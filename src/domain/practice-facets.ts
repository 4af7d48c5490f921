import type { Content, Data } from '../schema/index.ts';
import { COSTS, LEVELS, SETTINGS } from '../schema/practice-scales.ts';
import { EVIDENCE } from './evidence.ts';
import type { Facet, FacetCard } from './facets.ts';
import { capital, SETTING_WORDS } from './practice-words.ts';
import type { PracticeView } from './practices.ts';

/** Longest wait for the effect, in months, that each step of the time facet lets in. */
const WAITS = {
  '3': 'до 3 месяцев',
  '6': 'до 6 месяцев',
  '12': 'до 12 месяцев',
  long: 'дольше года',
};

/** One value of a facet. */
export interface FacetValue {
  value: string;
  label: string;
  /** The words that stand for it among the chosen ones, where the facet's title is not seen. */
  chip: string;
  /** Name of a risk's drawing. */
  icon: Data<'risks'>['icon'] | null;
}

/** One facet with everything that can be chosen in it, in the order of the page. */
export interface FacetGroup {
  facet: Facet;
  title: string;
  values: FacetValue[];
}

const group = (
  facet: Facet,
  title: string,
  labels: Record<string, string>,
  prefix = '',
): FacetGroup => ({
  facet,
  title,
  values: Object.entries(labels).map(([value, label]) => ({
    value,
    label: capital(label),
    chip: prefix ? `${prefix}: ${label}` : capital(label),
    icon: null,
  })),
});

/** All facets of the bank with the words readers see; the risks are those that the content names. */
export const facetGroups = ({ risks }: Content): FacetGroup[] => [
  {
    facet: 'risk',
    title: 'Рисковое направление',
    values: risks
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, data }) => ({ value: id, label: data.name, chip: data.short, icon: data.icon })),
  },
  group('level', 'Кто проводит', LEVELS, 'Проводит'),
  group('setting', 'Вид школы', SETTING_WORDS),
  group('cost', 'Затраты', COSTS, 'Затраты'),
  group('time', 'Срок до эффекта', { ...WAITS }, 'Эффект'),
  group(
    'evidence',
    'Доказанность',
    Object.fromEntries(EVIDENCE.map(({ id, label }) => [id, label])),
    'Доказанность',
  ),
  group('kind', 'Откуда опыт', { real: 'настоящая школа', sample: 'образец' }),
];

const waitsOf = (months: number): string[] => {
  const within = Object.keys(WAITS).filter((wait) => months <= Number(wait));
  return within.length > 0 ? within : ['long'];
};

/** What the facets know of a practice; one that names no kind of school fits every kind. */
export const facetCard = ({ data, evidence, risks }: PracticeView): FacetCard => ({
  title: data.title,
  values: {
    risk: risks,
    level: [data.level],
    setting: data.context.settings.length > 0 ? data.context.settings : Object.keys(SETTINGS),
    cost: [data.cost.level],
    time: waitsOf(data.duration),
    evidence: [evidence.id],
    kind: [data.sample ? 'sample' : 'real'],
  },
  evidence: evidence.level,
  cost: costStep(data.cost.level),
  months: data.duration,
});

/** Step of the cost scale, 1 to 3. */
export const costStep = (level: keyof typeof COSTS): number =>
  Object.keys(COSTS).indexOf(level) + 1;
