import { escapeHtml } from './escape-html.ts';

/** A page at an address whose publication was taken away: says so and why, and leads to the section. */
export const gonePage = (reason: string, home: string, name: string): string => `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Страница убрана — ${escapeHtml(name)}</title>
</head>
<body>
<h1>Страница убрана</h1>
<p>${escapeHtml(reason)}</p>
<p><a href="${home}">${escapeHtml(name)}: на главную</a></p>
</body>
</html>
`;
