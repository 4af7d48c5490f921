import { z } from 'zod';

/** Lower-case Latin words joined by single dashes: the only form an address part may take. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A line of text that says something: blank is an error. */
export const text = (title: string, description: string) =>
  z.string().trim().min(1).meta({ title, description });

/** A calendar day as `YYYY-MM-DD`; a day that does not exist is an error. */
export const day = (title: string, description: string) =>
  z.iso.date().meta({ title, description, examples: ['2022-03-16'] });

/** A wall-clock time in the region's zone as `HH:MM`. */
export const time = (title: string, description: string) =>
  z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .meta({ title, description, format: 'time', examples: ['14:00'] });

/** An outside address that begins with `https://` or `http://`. */
export const url = (title: string, description: string) =>
  z.url({ protocol: /^https?$/ }).meta({ title, description, examples: ['https://fioco.ru/'] });

/** `true` or `false`, `false` when the field is left out. */
export const flag = (title: string, description: string) =>
  z.boolean().default(false).meta({ title, description });

/** A whole number between two bounds, both included. */
export const whole = (title: string, description: string, min: number, max: number) =>
  z.int().min(min).max(max).meta({ title, description });

/** A number that may have a fraction, between two bounds, both included. */
export const number = (title: string, description: string, min: number, max: number) =>
  z.number().min(min).max(max).meta({ title, description });

/** The id of an entry in another collection; the check says when there is no such entry. */
export const ref = (collection: string, title: string, description: string) =>
  z.string().min(1).meta({ title, description, ref: collection });

/** Any number of ids from one collection, none when the field is left out. */
export const refs = (collection: string, title: string, description: string) =>
  z
    .array(ref(collection, title, description))
    .default([])
    .meta({ title, description });

/** Any number of lines, none when the field is left out. */
export const lines = (title: string, description: string) =>
  z.array(text(title, description)).default([]).meta({ title, description });

/** One of a closed list; `labels` are the words readers and editors see. */
export const choice = <const L extends Record<string, string>>(
  title: string,
  description: string,
  labels: L,
) =>
  z
    .enum(Object.keys(labels) as [keyof L & string, ...(keyof L & string)[]])
    .meta({ title, description, labels });

/** Several of a closed list, none when the field is left out. */
export const choices = <const L extends Record<string, string>>(
  title: string,
  description: string,
  labels: L,
) =>
  z
    .array(choice(title, description, labels))
    .default([])
    .meta({ title, description });

/** Hides an entry from every page, feed, calendar and index. */
export const draft = flag(
  'Черновик',
  'true — запись видят только редакторы: на сайт, в ленты и в поиск она не попадёт.',
);

/** Addresses this entry was published at before; each becomes a redirect page. */
export const formerly = lines(
  'Прежние адреса',
  'Адреса, по которым запись стояла раньше, например /news/staryy-adres/. Со старых адресов читателя переведут сюда.',
);

/** Subjects that gather news and webinars over all sections. */
export const topics = refs('topics', 'Темы', 'Темы из папки topics: по ним собираются новости.');
