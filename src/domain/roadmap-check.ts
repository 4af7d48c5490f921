import { type Content, type Entry, registry } from '../schema/index.ts';
import { shapeOf } from '../schema/shape.ts';
import { means, numberOf } from './acknowledgement.ts';
import type { Checked } from './checked.ts';
import type { Contradiction } from './clash.ts';
import { contradictionsOf } from './contradictions.ts';
import { type Day, longDay } from './day.ts';
import type { Issue } from './issue.ts';
import { viewOf } from './roadmap.ts';
import { labelOf } from './validate.ts';
import { shownContent } from './visible.ts';

/** Warnings about whole roadmaps: contradictions nobody has acknowledged, acknowledgements of nothing, events over without proof. */
export const checkRoadmap = (
  checked: readonly Checked[],
  content: Content,
  today: Day,
): Issue[] => {
  const current = shownContent(content, today);
  const contradictions = contradictionsOf(current, today);
  return checked.flatMap(({ entry: written, parsed }) => {
    const entry = isEvent(written) ? standing(written, current) : null;
    if (!entry) return [];
    const warn = (path: PropertyKey[], rule: string, message: string, fix: string): Issue => ({
      severity: 'warning',
      file: parsed.file,
      line: parsed.lineOf(path),
      field: labelOf(shapeOf(registry.roadmap.schema), path),
      rule,
      message,
      fix,
    });
    const { acknowledged } = entry.data;
    const own = contradictions.filter(({ event }) => event === entry.id);
    return [
      ...own
        .filter((found) => !acknowledged.some((item) => means(item, entry, found)))
        .map((found) =>
          warn(found.where[0].path, found.rule, found.message, remedy(found, acknowledged.length)),
        ),
      ...acknowledged.flatMap((item, index) =>
        own.some((found) => means(item, entry, found))
          ? []
          : [
              warn(
                ['acknowledged', index],
                'acknowledged-nothing',
                `Противоречия «${item.rule}»${item.with ? ` с событием ${item.with}` : ''} у события нет: пояснение на сайте не появится.`,
                'Удалите эту запись или исправьте в ней rule и with.',
              ),
            ],
      ),
      ...unproven(entry, current, today).map(({ message, fix }) =>
        warn(['deadline'], 'past-without-proof', message, fix),
      ),
    ];
  });
};

/** The event in force that a file gives the words of; null when a later edition gives others or has none. */
const standing = (written: Entry<'roadmap'>, { editions, roadmap }: Content) => {
  const [folder = '', number] = written.id.split('/');
  const id = `${folder.slice(0, 4)}/${number}`;
  const last = editions.findLast(({ own }) =>
    own.some((event) => `${event.id.slice(0, 4)}/${numberOf(event.id)}` === id),
  );
  return last?.own.some((event) => event.id === written.id)
    ? (roadmap.find((event) => event.id === id) ?? null)
    : null;
};

const isEvent = (entry: Entry): entry is Entry<'roadmap'> => entry.collection === 'roadmap';

const remedy = ({ rule, other, advice }: Contradiction, written: number): string =>
  [
    advice,
    written > 0
      ? 'Известно, что так и есть? Допишите в acknowledged, как быть читателям:'
      : 'Известно, что так и есть? Добавьте поле и скажите читателям, как быть:',
    ...(written > 0 ? [] : ['acknowledged:']),
    `  - rule: ${rule}`,
    ...(other ? [`    with: "${numberOf(other)}"`] : []),
    '    reason:',
  ].join('\n');

const unproven = (entry: Entry<'roadmap'>, content: Content, today: Day) => {
  if (entry.data.proof) return [];
  const { status, number, deadline } = viewOf(entry, content, today);
  if (status === 'done') {
    return [
      {
        message: `Событие ${number} отмечено исполненным, но чем это подтверждено, не сказано.`,
        fix: 'proof: ссылка или строка приказа',
      },
    ];
  }
  if (status !== 'past' || !deadline.end) return [];
  return [
    {
      message: `Срок события ${number} прошёл ${longDay(deadline.end)}, подтверждения нет.`,
      fix: 'Исполнено — добавьте две строки:\ndone: true\nproof: ссылка или строка приказа',
    },
  ];
};
