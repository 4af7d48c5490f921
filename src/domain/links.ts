import type { Nodes } from 'mdast';
import { FILES_PATH, meansFile } from './attachment-names.ts';
import type { Issue } from './issue.ts';
import { nearest } from './nearest.ts';

/** Addresses that a text may link to. */
export interface Known {
  paths: ReadonlySet<string>;
  /** Pages that exist and are not shown yet: drafts and days to come. */
  hidden: ReadonlySet<string>;
  /** Pages of practices that were taken out of the bank. */
  withdrawn: ReadonlySet<string>;
  /** Files of the public folder. */
  files: ReadonlySet<string>;
  /** What is wrong with a name of a file beside the entry; null when the file is there. */
  fileFault: (name: string) => Pick<Issue, 'rule' | 'message' | 'fix'> | null;
}

const SAFE = /^(?:https?:|mailto:|tel:)/i;

/** Reports something wrong at a node of the text. */
export type Say = (
  node: Nodes,
  severity: Issue['severity'],
  rule: string,
  message: string,
  fix: string,
) => void;

/** A link that is unsafe, incomplete, or leads to no page of the section. */
export const checkLink = (
  address: string,
  node: Nodes,
  say: Say,
  { paths, hidden, withdrawn, files, fileFault }: Known,
) => {
  const bare = [...decode(address)].filter((letter) => letter > ' ').join('');
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare) || bare.startsWith('//')) {
    if (!SAFE.test(bare))
      say(
        node,
        'error',
        'link-scheme',
        `Ссылка «${address}» не разрешена.`,
        'Оставьте адрес, который начинается с https://.',
      );
    return;
  }
  if (address.startsWith('#') || address === '') return;
  const path = bare.replace(/[?#].*$/, '');
  if (meansFile(address)) {
    sayFault(fileFault(address), node, say);
    return;
  }
  if (path.startsWith(FILES_PATH)) {
    say(
      node,
      'error',
      'link-file',
      `Ссылка «${address}» неполная: на файл ссылаются по имени.`,
      `Положите файл рядом с записью и напишите: ${path.slice(path.lastIndexOf('/') + 1)}`,
    );
    return;
  }
  if (!path.startsWith('/')) {
    say(
      node,
      'error',
      'link-relative',
      `Ссылка «${address}» неполная.`,
      'Пишите адрес от корня раздела: /news/…/.',
    );
    return;
  }
  if (withdrawn.has(path)) {
    say(
      node,
      'warning',
      'withdrawn-link',
      `Ссылка «${path}» ведёт на снятую практику.`,
      'Поставьте ссылку на другую практику или уберите её.',
    );
    return;
  }
  if (paths.has(path) || files.has(path) || /^\/(?:data|calendar)\/|\.(?:xml|json)$/.test(path))
    return;
  if (hidden.has(path)) {
    say(
      node,
      'error',
      'hidden-link',
      `Страница «${path}» ещё не видна читателям: это черновик или запись с будущей датой.`,
      'Уберите ссылку или опубликуйте ту запись.',
    );
    return;
  }
  const slashed = path.endsWith('/') ? path : `${path}/`;
  const [best] = paths.has(slashed) ? [slashed] : nearest(path, paths, 1);
  say(
    node,
    'error',
    'dead-link',
    `Страницы «${path}» в разделе нет.`,
    best ? best : 'Проверьте адрес или уберите ссылку.',
  );
};

const sayFault = (fault: ReturnType<Known['fileFault']>, node: Nodes, say: Say) => {
  if (fault) say(node, 'error', fault.rule, fault.message, fault.fix ?? '');
};

/** A picture that lies neither beside the entry nor in the public folder. */
export const checkImage = (address: string, node: Nodes, say: Say, { files, fileFault }: Known) => {
  if (files.has(address)) return;
  if (meansFile(address)) return sayFault(fileFault(address), node, say);
  const [best] = nearest(address, files, 1);
  say(
    node,
    'error',
    'dead-image',
    `Картинки «${address}» нет в папке public.`,
    best ?? 'Положите файл в public и укажите адрес от корня: /images/….jpg.',
  );
};

const decode = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};
