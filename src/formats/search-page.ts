import { pageAnchor, type SearchFile } from '../domain/search-files.ts';

/** A file as a page that the search index can take: its name, what it is, and its text page by page. */
export const searchPage = ({ title, weight, entry, date, parts }: SearchFile): string => {
  const meta = { title, weight, beside: entry.title, ...(date && { date }) };
  return `<!doctype html>
<html lang="ru">
<body data-pagefind-body>
${Object.entries(meta)
  .map(([name, value]) => `<i data-v="${safe(value)}" data-pagefind-meta="${name}[data-v]"></i>`)
  .join('\n')}
<i data-pagefind-filter="collection:files"></i>${date ? `<i data-pagefind-sort="date:${date}"></i>` : ''}
<h1>${safe(title)}</h1>
${parts
  .map(({ page, text }) =>
    page === null
      ? `<p>${safe(text)}</p>`
      : `<div id="${pageAnchor(page)}"><p>${safe(text)}</p></div>`,
  )
  .join('\n')}
</body>
</html>
`;
};

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
