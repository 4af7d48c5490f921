import { Parser } from 'htmlparser2';
import type { Archive } from './office-archive.ts';

/** Something that an office file takes from outside when it is opened. */
export interface OutsideLink {
  part: string;
  /** What it is taken for: `image`, `attachedTemplate`… */
  kind: string;
  target: string;
}

const attributesIn = (xml: string, visit: (name: string, has: Record<string, string>) => void) => {
  const parser = new Parser(
    { onopentag: (name, attributes) => visit(name.replace(/^.*:/, ''), attributes) },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
};

/** Everything that an office file takes from outside; links for a reader to click are none of it. */
export const linksOut = ({ names, text }: Archive): OutsideLink[] => {
  const found: OutsideLink[] = [];
  for (const part of names) {
    if (part.endsWith('.rels'))
      attributesIn(text(part), (name, has) => {
        if (name !== 'Relationship' || !/^external$/i.test((has['TargetMode'] ?? '').trim()))
          return;
        const kind = (has['Type'] ?? '').replace(/^.*\//, '');
        if (kind !== 'hyperlink') found.push({ part, kind, target: shown(has['Target']) });
      });
    if (/^(?:content|styles)\.xml$/.test(part))
      attributesIn(text(part), (name, has) => {
        const target = has['xlink:href'] ?? '';
        if (name !== 'a' && /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\|\.\.\/)/i.test(target))
          found.push({ part, kind: name, target: shown(target) });
      });
  }
  return found;
};

const shown = (target = ''): string => target.trim().slice(0, 80);
