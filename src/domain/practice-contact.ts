import type { Content, Data } from '../schema/index.ts';

/** Whom a reader may ask about a practice. */
export interface Contact {
  name: string;
  email?: string | undefined;
  phone?: string | undefined;
  hours?: string | undefined;
}

/** The practice's author when there is a way to reach them, else the institute; null when nobody can be reached. */
export const contactOf = (
  { author }: Data<'practices'>,
  { people, site }: Content,
): Contact | null => {
  const person = people.find(({ id }) => id === author)?.data;
  if (person && (person.email || person.phone)) {
    const { name, position, email, phone } = person;
    return { name: `${name}, ${position}`, email, phone };
  }
  const { email, phone, hours } = site.contacts;
  return email || phone ? { name: site.institute.short, email, phone, hours } : null;
};
