import { compare, type Issue } from './issue.ts';

/** Files that would come to one name, were each renamed as its message says: all but one of them would be lost. */
export const twinNames = (told: readonly Issue[], files: readonly string[]): Issue[] => {
  const known = new Set(files);
  const wanted = new Map<string, Set<string>>();
  for (const { file, fix = '' } of told)
    if (/^[a-z]+\/[^\s:]+\.(?:md|yaml)$/.test(fix) && fix !== file)
      wanted.set(fix, (wanted.get(fix) ?? new Set(known.has(fix) ? [fix] : [])).add(file));
  return [...wanted].flatMap(([name, all]) => {
    if (all.size === 1) return [];
    return [...all].toSorted(compare).map((file): Issue => {
      const rest = [...all].filter((one) => one !== file).join(', и ');
      return {
        severity: 'error',
        file,
        line: 1,
        rule: 'twin-address',
        message: `К имени ${name} придут и этот файл, и ${rest}: один сотрёт другой.`,
        fix: `Оставьте это имя одному, второй назовите иначе: ${free(name, known, wanted)}`,
      };
    });
  });
};

/** The first name with a number that no file has or is told to take. */
const free = (
  name: string,
  known: ReadonlySet<string>,
  wanted: ReadonlyMap<string, unknown>,
): string => {
  for (let number = 2; ; number++) {
    const numbered = name.replace(/(?=\.[a-z]+$)/, `-${number}`);
    if (!known.has(numbered) && !wanted.has(numbered)) return numbered;
  }
};
