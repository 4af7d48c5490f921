import type { Issue } from '../../src/domain/issue.ts';
import { mended } from '../../src/domain/mend.ts';
import { bytes, type CheckedSite, issuesOf } from './bad-content.ts';

/** How much a message helps: a line (or a command) that can be put as it is, a line to take away, a line with blanks to fill, or words alone. */
export type Help = 'ready' | 'removal' | 'blank' | 'words';

/** Words that stand in a line for what only an editor knows. */
const BLANKS =
  /…|что на картинке|что откроется|\| графа \||: почему|Текст сноски|ссылка или строка|staryy-adres|\/news\/adres\//;

/** Advice to take away the line of the message. */
const REMOVAL = /^Удалите эту строку/;

/** Whether a message's advice, put into the file by a machine, takes the fault away and brings no other. */
export const helpOf = (site: CheckedSite, issue: Issue): Help => {
  const before = issuesOf(site);
  const advice = issue.fix ?? '';
  const gone = trials(site, issue, advice).some((trial) => {
    const after = issuesOf(trial);
    const same = ({ rule, file, message }: Issue) =>
      rule === issue.rule && file === issue.file && wording(message) === wording(issue.message);
    const fresh = after.filter(
      ({ rule, severity }) => severity === 'error' && !before.some((one) => one.rule === rule),
    );
    return after.filter(same).length < before.filter(same).length && fresh.length === 0;
  });
  if (BLANKS.test(advice)) return gone || /^\S+:|^\[|^!\[|^\||^\//.test(advice) ? 'blank' : 'words';
  return gone ? (REMOVAL.test(advice) ? 'removal' : 'ready') : 'words';
};

/** A message without the numbers of lines, which move when a line is put in. */
const wording = (message: string): string => message.replace(/строк(?:ах?|е) [\d и]+/g, '');

/** The site with the advice put in each way that its form allows. */
const trials = (site: CheckedSite, { file, line, column }: Issue, fix: string): CheckedSite[] => {
  const source = site.sources.find((one) => one.file === file);
  const form = file.endsWith('.md') ? 'md' : 'yaml';
  const others = site.sources.filter((one) => one !== source);
  if (!source || fix === '') return [];
  const withText = (text: string): CheckedSite => ({
    ...site,
    sources: [...others, { file, bytes: bytes(text) }],
  });
  const lines = new TextDecoder().decode(source.bytes).split('\n');
  const typed = lines[line - 1] ?? '';
  const indent = /^\s*/.exec(typed)?.[0] ?? '';
  const put = (count: number, text: string) =>
    withText([...lines.slice(0, line - 1), text, ...lines.slice(line - 1 + count)].join('\n'));
  const below = lines.slice(line).findIndex((one) => !/^\s+\S|^- /.test(one));
  const shifted = fix.replaceAll('\n', `\n${indent}`);
  const at = (column ?? 1) - 1;
  const link = /^!?\[[^\]]*\] ?(?:\([^)]*\)|\[[^\]]*\]|:\s*\S+)?/.exec(typed.slice(at))?.[0] ?? '';
  const mendedByCommand = fix.includes('npm run check -- --fix')
    ? [withText(mended(new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes), form))]
    : [];
  const moved = /^[a-z]+\/\S+$|^\S+\.(?:md|yaml)$/.test(fix)
    ? [{ ...site, sources: [...others, { ...source, file: fix }] }]
    : [];
  return [
    ...(REMOVAL.test(fix)
      ? [withText([...lines.slice(0, line - 1), ...lines.slice(line)].join('\n'))]
      : []),
    ...mendedByCommand,
    ...moved,
    put(1, fix),
    put(1, indent + shifted),
    put(1 + Math.max(0, below), fix),
    put(1 + Math.max(0, below), indent + shifted),
    put(0, fix),
    withText([...lines.slice(0, line), fix, ...lines.slice(line)].join('\n')),
    ...(link ? [put(1, typed.slice(0, at) + fix + typed.slice(at + link.length))] : []),
  ];
};
