import { Parser } from 'htmlparser2';
import { broken, type FileCheck, type FileFault, fault } from './file-fault.ts';

/** Elements that run, load or hold pages: a drawing needs none. */
const REFUSED = new Set([
  'script',
  'foreignobject',
  'iframe',
  'embed',
  'object',
  'applet',
  'handler',
  'listener',
  'audio',
  'video',
  'link',
  'meta',
  'base',
  'form',
  'input',
  'button',
]);

const decoded = (bytes: Uint8Array): string | null => {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(wide, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const SAVE = 'В программе для рисования выберите «Простой SVG» или сохраните рисунок как PNG.';

/** A drawing that runs scripts, loads something from outside or plays with XML. */
export const checkSvg: FileCheck = ({ bytes }) => {
  const text = decoded(bytes);
  if (text === null) return [broken('текст рисунка не в UTF-8')];
  const faults: FileFault[] = [];
  let line = 1;
  const say = (message: string, fix: string) =>
    faults.push({ ...fault('svg-unsafe', message, fix), line });
  let inStyle = false;
  const style = (css: string) => {
    const outside =
      /@import|expression\s*\(|url\(\s*["']?(?!\s*["']?(?:#|data:image\/(?:png|jpeg|webp)))[^)]*/i.exec(
        css
          .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code) => letterOf(code))
          .replace(/\/\*[\s\S]*?\*\//g, ''),
      );
    if (outside)
      say(`Стиль рисунка берёт что-то со стороны: «${shown(outside[0])}».`, `Удалите это. ${SAVE}`);
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const local = name.replace(/^.*:/, '').toLowerCase();
        inStyle = local === 'style';
        if (REFUSED.has(local)) say(`В рисунке SVG есть <${name}>.`, `Удалите <${name}>. ${SAVE}`);
        for (const [key, value] of Object.entries(attributes)) {
          const own = key.replace(/^.*:/, '').toLowerCase();
          if (/^on/.test(own))
            say(`В рисунке SVG есть скрипт: ${key}.`, `Удалите атрибут ${key}. ${SAVE}`);
          if (/^(?:href|src|base)$/.test(own) && !INSIDE.test(value))
            say(
              `Рисунок SVG ссылается наружу: ${key}="${shown(value)}".`,
              `Удалите ссылку. ${SAVE}`,
            );
          if (own === 'attributename' && /href|^on/i.test(value))
            say(`Рисунок SVG меняет свои ссылки: ${key}="${value}".`, `Удалите <${name}>. ${SAVE}`);
          if (/^xmlns/i.test(key) && /1999\/xhtml/i.test(value))
            say('Внутри рисунка SVG — страница HTML.', `Удалите её. ${SAVE}`);
          if (own === 'style' || /url\s*\(/i.test(value)) style(value);
        }
      },
      ontext: (data) => {
        if (inStyle) style(data);
      },
      onclosetag: () => {
        inStyle = false;
      },
      onprocessinginstruction: (name, data) => {
        if (/^!/.test(name))
          say(`В рисунке SVG есть <${shown(data)}>.`, `Удалите строку <!DOCTYPE …>. ${SAVE}`);
        else if (!/^\?xml$/i.test(name))
          say(`В рисунке SVG есть указание <${shown(data)}>.`, `Удалите эту строку. ${SAVE}`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (const row of text.split('\n')) {
    parser.write(`${row}\n`);
    line++;
  }
  parser.end();
  if (!WHOLE.test(text)) faults.push(broken('рисунок SVG оборван'));
  return faults.slice(0, 20);
};

const WHOLE = /<(?:\w+:)?svg[\s/>][\s\S]*(?:<\/(?:\w+:)?svg\s*>|\/>)\s*(?:<!--[\s\S]*?-->\s*)*$/;
const INSIDE = /^\s*(?:#|$|data:image\/(?:png|jpeg|webp)[;,])/i;

const letterOf = (code: string): string => {
  const number = Number.parseInt(code, 16);
  return number <= 0x10ffff ? String.fromCodePoint(number) : '';
};

const shown = (value: string): string => value.replace(/\s+/g, ' ').slice(0, 60);
