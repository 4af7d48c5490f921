import { asTime, explainDay } from './day-messages.ts';
import type { Shape } from './shape.ts';
import type { Explained } from './yaml-messages.ts';
import { meantZone, zoneList } from './zones.ts';

/** A field under explanation: its name in the file, what was typed there and what may be. */
export interface Place {
  key: string;
  typed: unknown;
  shape: Shape | undefined;
  required: boolean;
  /** What stands before the value in its line: `key: `, or `- ` in a list. */
  before: string;
}

/** The value as a message quotes it. */
export const shown = ({ typed }: Place): string =>
  typeof typed === 'string'
    ? `«${typed.length > 80 ? `${typed.slice(0, 80)}…` : typed}»`
    : 'значение';

/** Explains a value that is no day, time, zone or address, by the format its field asks for; null for fields without a format. */
export const explainFormat = (place: Place): Explained | null => {
  const { typed, shape, before } = place;
  switch (shape?.format) {
    case 'date': {
      const explained = explainDay(String(typed));
      return { ...explained, fix: before + explained.fix };
    }
    case 'time':
      return {
        rule: 'time-format',
        message: `${shown(place)} — не время. Нужны часы и минуты через двоеточие, от 00:00 до 23:59.`,
        fix: `${before}"${asTime(String(typed)) ?? '14:00'}"`,
      };
    case 'zone': {
      const meant = meantZone(String(typed));
      return {
        rule: 'zone',
        message: `${shown(place)} — нет такого часового пояса.`,
        fix: meant ? before + meant : `Выберите по разнице с Москвой: ${zoneList()}.`,
      };
    }
    case 'uri': {
      const host = /^(?:\/\/|www\.|https?:\/*)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?)$/iu.exec(
        String(typed),
      );
      const www = /^www\./i.test(String(typed)) ? 'www.' : '';
      const meant = host ? `https://${www}${host[1]}` : 'https://…';
      return { rule: 'url', message: `${shown(place)} — не адрес страницы.`, fix: before + meant };
    }
    case 'email':
      return {
        rule: 'email',
        message: `${shown(place)} — не адрес почты.`,
        fix: `${before}otdel@example.ru`,
      };
    default:
      return null;
  }
};
