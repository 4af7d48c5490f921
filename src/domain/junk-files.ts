import type { Issue } from './issue.ts';

const DELETE = 'Удалите его из папки.';

/** What programs leave beside files, each with what to do about it. */
const JUNK: [name: RegExp, what: string, fix: string][] = [
  [
    /(?:^|\/)~\$[^/]*$/,
    'След открытого документа Office',
    'Закройте документ в Word или Excel: файл исчезнет сам. Не исчез — удалите его.',
  ],
  [
    /(?:^|\/)\.~lock\.[^/]*$/,
    'След открытого документа LibreOffice',
    'Закройте документ: файл исчезнет сам. Не исчез — удалите его.',
  ],
  [
    /(?:^|\/)\.git(?:\/|$|modules$)/,
    'Вложенный репозиторий git',
    'Удалите его: у всего сайта один репозиторий.',
  ],
  [
    /(?:^|\/)(?:\.env[^/]*|\.netrc|\.htpasswd|\.npmrc|id_(?:rsa|ed25519)[^/]*|[^/]+\.(?:pem|key|p12|pfx|ovpn|kdbx))$/i,
    'Файл с паролями или ключами',
    'Удалите его и смените пароли, которые в нём были: из истории git их можно прочесть.',
  ],
  [/(?:^|\/)(?:Thumbs\.db|ehthumbs\.db|desktop\.ini)$/i, 'Служебный файл Windows', DELETE],
  [/(?:^|\/)(?:\.DS_Store|\._[^/]*|__MACOSX(?:\/.*)?)$/, 'Служебный файл macOS', DELETE],
  [
    /(?:^|\/)[^/]+(?:~|\.bak|\.tmp|\.orig|\.rej|\.swp|\.part|\.crdownload)$/i,
    'Черновая копия файла',
    DELETE,
  ],
  [/(?:^|\/)\.[^/]+(?:\/|$)/, 'Служебный файл', DELETE],
];

/** A file that nobody wrote for the site, with what becomes of it and what to do; null for any other. */
export const junkIn = (file: string, fate = 'не будет опубликован'): Issue | null => {
  const found = JUNK.find(([name]) => name.test(file));
  if (!found) return null;
  const [, what, fix] = found;
  const message = `${what}: он ${fate}.`;
  return { severity: 'error', file, line: 1, rule: 'service-file', message, fix };
};
