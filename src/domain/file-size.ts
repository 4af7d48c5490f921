import { counted } from './plural.ts';

const UNITS = ['КБ', 'МБ', 'ГБ'];

/** The size of a file as people say it: «812 байт», «345 КБ», «1,2 МБ». */
export const sizeWords = (bytes: number): string => {
  if (bytes < 1024) return counted(bytes, 'байт', 'байта', 'байт');
  let amount = bytes / 1024;
  let unit = 0;
  while (Math.round(amount) >= 1024 && unit < UNITS.length - 1) {
    amount /= 1024;
    unit++;
  }
  const digits = unit === 0 || amount >= 100 ? 0 : 1;
  return `${amount.toLocaleString('ru-RU', { maximumFractionDigits: digits })}\u00a0${UNITS[unit]}`;
};

/** What stands beside a link to a file: «PDF, 1,2 МБ». */
export const fileWords = ({ kind, size }: { kind: string; size: number }): string =>
  `${kind}, ${sizeWords(size)}`;
