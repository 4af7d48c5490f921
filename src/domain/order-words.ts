/** Words of an order by what they mean: a stem fits every case of its word. */
const ACTS = {
  supply: ['подготовк', 'разработк', 'размещени', 'загрузк', 'работа', 'работы'],
  review: ['экспертиз', 'анализ'],
  monitoring: ['мониторинг'],
} as const;

const SUBJECTS = {
  concept: ['концептуальн документ'],
  evidence: ['подтверждающ документ'],
  plan: ['муниципальн дорожн карт'],
} as const;

const LEVELS = { municipal: ['муниципальн'], regional: ['региональн'] } as const;

const MEETINGS = {
  conference: ['совещани'],
  webinar: ['вебинар'],
  seminar: ['семинар'],
} as const;

const FREQUENCIES = {
  daily: ['ежедневн'],
  weekly: ['еженедельн'],
  monthly: ['ежемесячн'],
  quarterly: ['ежеквартальн'],
  yearly: ['ежегодн'],
} as const;

/** Stages are numbered before or after the word: «1 этап», «II этапа», «второй мониторинг», «этап 1». */
const STAGES: readonly (readonly [digit: string, roman: string, stem: string])[] = [
  ['1', 'i', 'перв'],
  ['2', 'ii', 'втор'],
  ['3', 'iii', 'трет'],
];
const STAGED = ['этап', 'мониторинг'];

/** Who is counted, by the words that follow a number. */
const COUNTED = {
  schools: ['общеобразовательн организац', 'школ'],
  curators: ['куратор'],
  municipalities: ['муниципалитет', 'муниципальн район', 'муниципальн образован'],
} as const;
/** After these words a number names all who take part. */
const CHOSEN = ['отбор'];

type Act = keyof typeof ACTS;
type Subject = keyof typeof SUBJECTS;
type Level = keyof typeof LEVELS;
type Population = keyof typeof COUNTED;

/** What a text names, and the words it names it by. */
export interface Named<K extends string> {
  key: K;
  words: string;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
const begins = (word: string | undefined, stem: string): boolean =>
  word?.replaceAll('ё', 'е').startsWith(stem) ?? false;

/** Everything of a table that words name, in the order of the words. */
const named = <K extends string>(
  words: readonly string[],
  table: Readonly<Record<K, readonly string[]>>,
): (Named<K> & { at: number })[] => {
  const rows = (Object.keys(table) as K[]).flatMap((key) =>
    table[key].map((stems) => ({ key, stems: stems.split(' ') })),
  );
  return words.flatMap((_, at) =>
    rows
      .filter(({ stems }) => stems.every((stem, step) => begins(words[at + step], stem)))
      .map(({ key, stems }) => ({ key, at, words: words.slice(at, at + stems.length).join(' ') })),
  );
};

/** What an event does to what, at which stage and level, as its name tells; null where it does not. */
export interface Role {
  act: Act | null;
  subject: Subject | null;
  stage: string | null;
  level: Level | null;
}

/** Reads an event's name; the first word of a kind decides. */
export const roleOf = (title: string): Role => {
  const words = wordsOf(title);
  const act = named(words, ACTS)[0]?.key ?? null;
  return {
    act,
    subject: named(words, SUBJECTS)[0]?.key ?? null,
    stage: stageIn(words),
    level: levelsIn(title).find(({ of }) => of === act)?.key ?? null,
  };
};

const stageIn = (words: readonly string[]): string | null => {
  const numbered = (word = ''): string | null =>
    STAGES.find(
      ([digit, roman, stem]) => word === digit || word === roman || word.startsWith(stem),
    )?.[0] ?? null;
  for (const [at, word] of words.entries()) {
    if (!STAGED.some((stem) => begins(word, stem))) continue;
    // «1-го этапа» is three words here.
    const stage = numbered(words[at - 1]) ?? numbered(words[at - 2]) ?? numbered(words[at + 1]);
    if (stage) return stage;
  }
  return null;
};

const LEVELLED = { review: ACTS.review, monitoring: ACTS.monitoring, ...MEETINGS };

/** Levels that a text gives to checks and meetings: «региональная содержательная экспертиза». */
export const levelsIn = (text: string): (Named<Level> & { of: keyof typeof LEVELLED })[] => {
  const words = wordsOf(text);
  return named(words, LEVELS).flatMap(({ key, at }) => {
    const [found] = named(words.slice(at + 1, at + 4), LEVELLED);
    if (!found) return [];
    return [{ key, of: found.key, words: words.slice(at, at + found.at + 2).join(' ') }];
  });
};

/** How often something is done, by the words of a text. */
export const frequenciesIn = (text: string): Named<keyof typeof FREQUENCIES>[] =>
  named(wordsOf(text), FREQUENCIES);

/** Kinds of meetings that a text names. */
export const meetingsIn = (text: string): Named<keyof typeof MEETINGS>[] =>
  named(wordsOf(text), MEETINGS);

/** Whole populations that a text counts: «отбор 53 общеобразовательных организаций». */
export const chosenIn = (text: string): { who: Population; count: number }[] => {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const count = Number(words[at + 1]);
    if (!CHOSEN.some((stem) => begins(word, stem)) || !Number.isInteger(count)) return [];
    const [found] = named(words.slice(at + 2, at + 5), COUNTED);
    return found ? [{ who: found.key, count }] : [];
  });
};
