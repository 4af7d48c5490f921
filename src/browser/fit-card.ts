import type { Fitting } from '../domain/fit.ts';
import { capital } from '../domain/practice-words.ts';

const copyOf = (host: Element, name: string): DocumentFragment => {
  const template = host.querySelector<HTMLTemplateElement>(`template[${name}]`);
  if (!template) throw new Error(`На странице нет заготовки ${name}`);
  return template.content.cloneNode(true) as DocumentFragment;
};

/** One practice that suits the school, with the reasons in words, made from the page's own templates. */
export const fitCard = (
  host: HTMLElement,
  { practice, points, reasons }: Fitting,
  chosen: boolean,
): DocumentFragment => {
  const card = copyOf(host, 'data-card');
  const place = (selector: string) => card.querySelector(selector) as HTMLElement;
  const link = place('h3 a') as HTMLAnchorElement;
  link.href = `${host.dataset['practices']}${practice.id}/`;
  link.textContent = practice.title;
  if (!practice.sample) place('.head > :first-child').remove();
  place('[data-title]').textContent = `: ${practice.title}`;
  const box = place('input') as HTMLInputElement;
  box.value = practice.id;
  box.checked = chosen;
  place('[data-points]').textContent = String(points);
  const lines = reasons.map(({ side, text }) => {
    const line = copyOf(host, `data-side="${side}"`);
    (line.querySelector('[data-text]') as HTMLElement).textContent = capital(text);
    return line;
  });
  place('ul').append(...lines);
  return card;
};
