import type { Content, Entry } from '../schema/index.ts';
import { checkAddresses } from './addresses.ts';
import { attachmentFault, checkAttachments } from './attachment-check.ts';
import { attachmentOf } from './attachments.ts';
import type { Checked } from './checked.ts';
import { classify, type Place } from './classify.ts';
import { COLLECTIONS } from './collections.ts';
import { inForce } from './editions.ts';
import { anew, type Remember, rememberedSightings } from './file-reading.ts';
import { type Issue, type Report, sorted } from './issue.ts';
import { addressBook, filesOf } from './known.ts';
import { withAddresses } from './markdown-links.ts';
import { checkMilestones } from './milestone-rules.ts';
import { pictureRules } from './picture-people.ts';
import { checkPrivacy, withoutPrivate } from './privacy/check.ts';
import type { Sightings } from './privacy/sightings.ts';
import type { Prose } from './prose.ts';
import { checkLinks } from './prose-links.ts';
import { checkPublished, type Published, readRecord } from './published.ts';
import { readings } from './reading-order.ts';
import { RECORD } from './record.ts';
import { checkReferences } from './references.ts';
import { checkRoadmap } from './roadmap-check.ts';
import { checkRules } from './rules.ts';
import { checkSearch } from './search-rules.ts';
import { type SourceFile, textOf } from './source.ts';
import type { Dictionary } from './spelling/project-words.ts';
import { pathOf, pathsOf } from './urls.ts';
import { isPublic, visibleContent } from './visible.ts';
import { type Places, placesOf } from './yaml-places.ts';

const NONE: ReadonlySet<string> = new Set();

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
  remember: Remember = anew,
  dictionary?: Dictionary,
  open: readonly SourceFile[] = [],
): Report & { content: Content; gone: Published[] } => {
  const issues: Issue[] = [];
  const sorting = classify(files);
  issues.push(...sorting.issues);
  const content = {
    site: null,
    attachments: sorting.attached.map(attachmentOf),
    editions: [],
    ...Object.fromEntries(COLLECTIONS.map((name) => [name, []])),
  } as unknown as Content;
  const checked: Checked[] = [];
  const texts: { entry: Entry; bodyLine: number; prose: Prose }[] = [];
  const loose: { file: string; path: string | null; bodyLine: number; prose: Prose }[] = [];
  const sightings: Sightings = new Map();
  let siteFile: Places | null = null;
  for (const [place, reading] of readings(sorting.entries, remember, dictionary)) {
    issues.push(...reading.issues);
    sightings.set(place.source, reading.sightings ?? []);
    if (!reading.found) {
      const { bodyLine, prose } = reading.text ?? {};
      if (bodyLine && prose)
        loose.push({
          file: place.source.file,
          path: unreadPaths(place, [])[0] ?? null,
          bodyLine,
          prose,
        });
      continue;
    }
    const { data, lines, body, bodyLine, prose } = reading.found;
    const { file } = place.source;
    const places = placesOf(file, lines, () => textOf(place.source.bytes));
    if (place.collection === 'site') {
      content.site = data as Content['site'];
      siteFile = places;
      continue;
    }
    const entry = {
      collection: place.collection,
      id: place.id,
      file,
      data,
      body,
    } as Entry;
    (content[place.collection] as Entry[]).push(entry);
    checked.push({ entry, parsed: places });
    texts.push({ entry, bodyLine, prose });
  }
  const whole = inForce(content, null);
  content.editions = whole.editions;
  const ids = new Map(COLLECTIONS.map((name) => [name as string, sorting.ids(name)]));
  // An event is named by its year, whichever edition brought it in.
  ids.set('roadmap', [
    ...new Set(sorting.ids('roadmap').map((id) => id.replace(/^(\d{4})-\d+/, '$1'))),
  ]);
  issues.push(...checkReferences(checked, siteFile, content.site, ids));
  const read = new Set(checked.map(({ entry }) => entry.file));
  const broken = sorting.entries.filter(({ source }) => !read.has(source.file));
  const taken = pathsOf(whole, COLLECTIONS);
  // A page whose file cannot be read is not gone: its own message says enough.
  const unread = broken.flatMap((place) => unreadPaths(place, sorting.ids('series')));
  for (const path of unread) taken.add(path);
  issues.push(...checkAddresses(checked, taken, publicFiles));
  issues.push(...checkAttachments(checked, sorting.attached, remember));
  const beside = new Set(sorting.attached.map(({ file }) => file));
  const day = today(content.site?.zone ?? 'Europe/Moscow');
  for (const source of [...files, ...open])
    if (!sightings.has(source)) sightings.set(source, rememberedSightings(source, remember));
  issues.push(...checkRules(checked, content, day), ...checkPrivacy(sightings, checked, day));
  const kept = files.find(({ file, special }) => file === RECORD && !special);
  const record = readRecord(kept ? new TextDecoder().decode(kept.bytes) : '');
  issues.push(
    ...record.issues,
    ...checkPublished(record.published, checked, taken, day, new Set(broken.map(({ id }) => id))),
  );
  const shown = pathsOf(visibleContent(content, day), COLLECTIONS);
  for (const path of unread) shown.add(path);
  issues.push(...checkSearch(checked, taken));
  const hidden = new Set([...taken].filter((path) => !shown.has(path)));
  const withdrawn = new Set(
    content.practices
      .filter(({ data }) => data.status === 'withdrawn')
      .map((entry) => pathOf(entry as Entry) ?? ''),
  );
  const anchors = new Map(texts.map(({ entry, prose }) => [entry.file, prose.anchors]));
  const unreadAnchors = new Map(loose.map(({ path, prose }) => [path, new Set(prose.anchors)]));
  const known = addressBook(content, (file) => anchors.get(file) ?? []);
  const anchorsOf = (path: string) => unreadAnchors.get(path) ?? known.anchorsOf(path);
  const book = { ...known, anchorsOf };
  const targets = new Set([...publicFiles, ...filesOf(content)]);
  const linksFrom = (file: string, pages: { paths: Set<string>; hidden: ReadonlySet<string> }) => {
    const fileFault = (name: string) => attachmentFault(file, name, beside);
    return { ...pages, ...book, withdrawn, files: targets, fileFault };
  };
  for (const [index, { entry, bodyLine, prose }] of texts.entries()) {
    const { file } = entry;
    const item = checked[index];
    if (item) issues.push(...pictureRules(item, { links: prose.links, bodyLine }, beside, day));
    const pages = isPublic(entry, day) ? { paths: shown, hidden } : { paths: taken, hidden: NONE };
    issues.push(
      ...prose.issues,
      ...checkLinks(prose.links, { file, bodyLine }, linksFrom(file, pages), pathOf(entry)),
    );
    entry.body = withAddresses(entry.body, file, prose.links, book.sources);
  }
  for (const { file, path, bodyLine, prose } of loose) {
    const links = linksFrom(file, { paths: taken, hidden: NONE });
    issues.push(...prose.issues, ...checkLinks(prose.links, { file, bodyLine }, links, path));
  }
  // What a broken file says cannot be compared with anything.
  const sound = !issues.some(({ severity, file }) => severity === 'error' && ROADMAP.test(file));
  if (content.site && sound) {
    issues.push(...checkRoadmap(checked, content, day), ...checkMilestones(checked, whole));
  }
  const gone = record.published.filter(({ gone: reason }) => reason !== null);
  return { issues: withoutPrivate(sorted(issues)), files: files.length, content, gone };
};

/** Where a file that cannot be read would stand; a meeting in any of the cycles, as only its fields tell in which. */
const unreadPaths = ({ collection, id }: Place, cycles: readonly string[]): string[] => {
  if (collection === 'webinars') return cycles.map((cycle) => `/webinars/${cycle}/${id}/`);
  const path = collection === 'site' ? null : pathOf({ collection, id } as Entry);
  return path ? [path] : [];
};
