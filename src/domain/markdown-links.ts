import { resolve } from './link-guess.ts';
import type { Leading } from './prose-links.ts';

const TO_FILE = /^([^#?:]+\.mdx?)([#?].*)?$/i;

/** A body whose links to files of the content folder lead to the pages of those files. */
export const withAddresses = (
  body: string,
  file: string,
  links: readonly Leading[],
  sources: ReadonlyMap<string, string>,
): string =>
  links.reduceRight((text, { address, node: { type, position } }) => {
    const [, path, rest = ''] = TO_FILE.exec(address) ?? [];
    const page = path && sources.get(resolve(path, file));
    const start = position?.start.offset;
    const end = position?.end.offset;
    const leads = type === 'link' || type === 'definition';
    if (!leads || !page || path.startsWith('/') || start === undefined || end === undefined)
      return text;
    const typed = text.slice(start, end);
    const at = typed.lastIndexOf(address);
    if (at < 0) return text;
    const led = typed.slice(0, at) + page + rest + typed.slice(at + address.length);
    return text.slice(0, start) + led + text.slice(end);
  }, body);
