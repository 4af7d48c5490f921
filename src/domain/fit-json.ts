import type { FitFacts } from './fit-facts.ts';

/** The bank as the choice for a school loads it: what a practice does not say is left out. */
export interface FitData {
  /** Short names of the risks by id. */
  risks: Record<string, string>;
  practices: Partial<FitFacts>[];
}

const SILENT: Partial<FitFacts> = {
  also: [],
  level: 'school',
  settings: [],
  sizes: [],
  stages: [],
  cost: 'low',
  spent: '',
  evidence: 1,
  repeated: [],
  stumbled: [],
  sample: false,
};

const isSilent = (key: string, value: unknown): boolean =>
  JSON.stringify(SILENT[key as keyof FitFacts]) === JSON.stringify(value);

/** The practices without what goes without saying. */
export const packFacts = (practices: readonly FitFacts[]): Partial<FitFacts>[] =>
  practices.map((practice) =>
    Object.fromEntries(Object.entries(practice).filter(([key, value]) => !isSilent(key, value))),
  );

/** The practices as they were before packing. */
export const unpackFacts = ({ practices }: FitData): FitFacts[] =>
  practices.map((practice) => ({ ...SILENT, ...practice }) as FitFacts);
