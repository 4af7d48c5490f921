import {
  type CollectionName,
  type Content,
  type Entry,
  registry,
  siteSchema,
} from '../schema/index.ts';
import { checkAddresses } from './addresses.ts';
import { attachmentFault, checkAttachments } from './attachment-check.ts';
import { attachmentOf } from './attachments.ts';
import type { Checked } from './checked.ts';
import { classify } from './classify.ts';
import { inForce } from './editions.ts';
import { type Parsed, parseFile } from './front-matter.ts';
import { type Issue, type Report, sorted } from './issue.ts';
import { checkMilestones } from './milestone-rules.ts';
import { checkProse } from './prose.ts';
import { checkReferences } from './references.ts';
import { checkRoadmap } from './roadmap-check.ts';
import { checkRules } from './rules.ts';
import { checkSearch } from './search-rules.ts';
import { decode, type SourceFile } from './source.ts';
import { pathOf, pathsOf } from './urls.ts';
import { validate } from './validate.ts';
import { isPublic, visibleContent } from './visible.ts';

const NONE: ReadonlySet<string> = new Set();

/** Names of all collections, in the registry's order. */
export const COLLECTIONS = Object.keys(registry) as CollectionName[];

/** Files that roadmaps are made of. */
const ROADMAP = /^(?:roadmap|plans)\/|^site\.yaml$/;

/**
 * Reads the content folder's files and says everything that is wrong with them at once.
 * `content` holds what could be read; it is fit to publish only when no issue is an error.
 */
export const checkContent = (
  files: readonly SourceFile[],
  publicFiles: ReadonlySet<string>,
  today: (zone: string) => string,
): Report & { content: Content } => {
  const issues: Issue[] = [];
  const places = classify(files);
  issues.push(...places.issues);
  const content = {
    site: null,
    attachments: places.attached.map(attachmentOf),
    editions: [],
    ...Object.fromEntries(COLLECTIONS.map((name) => [name, []])),
  } as unknown as Content;
  const checked: Checked[] = [];
  let siteFile: Parsed | null = null;
  for (const place of places.entries) {
    const { text, issues: bytes } = decode(place.source);
    issues.push(...bytes);
    if (text === null) continue;
    const parsed = parseFile(place.source.file, text, place.form);
    if (Array.isArray(parsed)) {
      issues.push(...parsed);
      continue;
    }
    const schema = place.collection === 'site' ? siteSchema : registry[place.collection].schema;
    const { data, issues: fields } = validate(parsed, schema);
    issues.push(...fields);
    if (data === null) continue;
    if (place.collection === 'site') {
      content.site = data as Content['site'];
      siteFile = parsed;
      continue;
    }
    const entry = {
      collection: place.collection,
      id: place.id,
      file: place.source.file,
      data,
      body: parsed.body,
    } as Entry;
    (content[place.collection] as Entry[]).push(entry);
    checked.push({ entry, parsed });
  }
  const whole = inForce(content, null);
  content.editions = whole.editions;
  const ids = new Map(COLLECTIONS.map((name) => [name as string, places.ids(name)]));
  // An event is named by its year, whichever edition brought it in.
  ids.set('roadmap', [
    ...new Set(places.ids('roadmap').map((id) => id.replace(/^(\d{4})-\d+/, '$1'))),
  ]);
  issues.push(...checkReferences(checked, siteFile, content.site, ids));
  const taken = pathsOf(whole, COLLECTIONS);
  issues.push(...checkAddresses(checked, taken, publicFiles));
  issues.push(...checkAttachments(checked, places.attached));
  const beside = new Set(places.attached.map(({ file }) => file));
  const day = today(content.site?.zone ?? 'Europe/Moscow');
  issues.push(...checkRules(checked, content, day));
  const shown = pathsOf(visibleContent(content, day), COLLECTIONS);
  issues.push(...checkSearch(checked, taken));
  const hidden = new Set([...taken].filter((path) => !shown.has(path)));
  const withdrawn = new Set(
    content.practices
      .filter(({ data }) => data.status === 'withdrawn')
      .map((entry) => pathOf(entry as Entry) ?? ''),
  );
  for (const { entry, parsed } of checked) {
    if ('body' in registry[entry.collection] && parsed.body.trim() === '') {
      issues.push({
        severity: 'error',
        file: parsed.file,
        line: parsed.bodyLine,
        rule: 'empty-body',
        message: 'Под полями нет текста.',
        fix: 'Напишите текст под второй строкой «---».',
      });
    }
    const known = isPublic(entry, day) ? { paths: shown, hidden } : { paths: taken, hidden: NONE };
    const fileFault = (name: string) => attachmentFault(parsed.file, name, beside);
    issues.push(...checkProse(parsed, { ...known, withdrawn, files: publicFiles, fileFault }));
  }
  // What a broken file says cannot be compared with anything.
  const sound = !issues.some(({ severity, file }) => severity === 'error' && ROADMAP.test(file));
  if (content.site && sound) {
    issues.push(...checkRoadmap(checked, content, day), ...checkMilestones(checked, whole));
  }
  return { issues: sorted(issues), files: files.length, content };
};
