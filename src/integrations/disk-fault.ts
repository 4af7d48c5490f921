const FAULTS: Record<string, string> = {
  ENOSPC: 'на диске кончилось место. Освободите его и повторите',
  EDQUOT: 'кончилось место, отведённое вам на диске. Освободите его и повторите',
  EACCES: 'нет прав на запись',
  EPERM: 'нет прав на запись',
  EROFS: 'диск открыт только для чтения',
  EMFILE: 'открыто слишком много файлов. Закройте другие программы и повторите',
};

/** What the disk refused, in words for an editor; null when the disk is not to blame. */
export const diskFault = (error: unknown): string | null => {
  const { message = '', path } = error as NodeJS.ErrnoException;
  const { code = /\bE[A-Z]{3,}\b/.exec(message)?.[0] ?? '' } = error as NodeJS.ErrnoException;
  const told = FAULTS[code];
  return told ? `${path ? `${path}: ` : ''}${told}.` : null;
};
