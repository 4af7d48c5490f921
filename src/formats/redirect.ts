import { escapeHtml } from './escape-html.ts';

/** A page that leads from a former address to the present one, with a link for those it does not move. */
export const redirectPage = (
  title: string,
  target: string,
  canonical: string,
): string => `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${target}">
<link rel="canonical" href="${canonical}">
<title>Страница переехала</title>
</head>
<body>
<h1>Страница переехала</h1>
<p>Теперь она здесь: <a href="${target}">${escapeHtml(title)}</a>.</p>
</body>
</html>
`;
