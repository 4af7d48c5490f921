const FAULTS: Record<string, string> = {
  ENOSPC: 'на диске кончилось место. Освободите его и повторите',
  EDQUOT: 'кончилось место, отведённое вам на диске. Освободите его и повторите',
  EACCES: 'нет прав на чтение или запись',
  EPERM: 'нет прав на чтение или запись',
  EROFS: 'диск открыт только для чтения',
  EMFILE: 'открыто слишком много файлов. Закройте другие программы и повторите',
};

/** What parts of the bundler that are no JavaScript say instead: `No space left on device (os error 28)`. */
const NATIVE: Record<string, string> = {
  1: 'EPERM',
  13: 'EACCES',
  24: 'EMFILE',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/** What the disk refused, in words for an editor; null when the disk is not to blame. */
export const diskFault = (error: unknown): string | null => {
  const { code = '', message = '', path } = error as NodeJS.ErrnoException;
  const native = NATIVE[/\(os error (\d+)\)/.exec(message)?.[1] ?? ''] ?? '';
  const inWords = /\bE[A-Z]{3,}\b/.exec(message)?.[0] ?? '';
  const told = FAULTS[code] ?? FAULTS[native] ?? FAULTS[inWords];
  return told ? `${path ? `${path}: ` : ''}${told}.` : null;
};
