import { endingOf } from './attachment-names.ts';
import { canLookInto, checkInside } from './file-check.ts';
import { doubt, EMPTY } from './file-fault.ts';
import { signatureOf } from './file-signature.ts';
import type { Issue } from './issue.ts';
import { junkIn } from './junk-files.ts';
import type { SourceFile } from './source.ts';

/** Pictures whose insides the section cannot clean of what they tell of places and cameras. */
const UNREAD = /^(?:gif|heic|heif|avif|tiff?|bmp|jxl|psd)$/;
/** Files that do something on a reader's machine or that no virus scanner can look into. */
const RUNS =
  /^(?:exe|msi|bat|cmd|com|scr|ps1|vbs|jar|apk|dmg|app|deb|rpm|sh|lnk|iso|zip|rar|7z|gz|tar|docm|xlsm|xlsb|pptm|dotm|doc|xls|ppt)$/;

/** What is wrong with one file of the public folder, whose bytes readers get as they are. */
export const checkPublicFile = (source: SourceFile): Issue[] => {
  const { file, bytes, special } = source;
  const say = (rule: string, message: string, fix: string): Issue[] => [
    { severity: 'error', file, line: 1, rule, message, fix },
  ];
  if (special)
    return say(
      'special-file',
      'Это ссылка на другой файл или устройство, а не обычный файл.',
      'Положите сюда сам файл.',
    );
  const junk = file.startsWith('.well-known/') ? null : junkIn(file, 'попал бы на сайт');
  if (junk) return [junk];
  const ending = endingOf(file);
  const kind = signatureOf(bytes)?.kind ?? ending;
  if (RUNS.test(ending) || (RUNS.test(kind) && !canLookInto(ending)))
    return say(
      'attachment-kind',
      `Файлы «.${ending}» раздел не публикует.`,
      'Удалите файл. Документ сохраните в PDF или DOCX и положите рядом с записью.',
    );
  if (UNREAD.test(ending) || (UNREAD.test(kind) && !canLookInto(ending)))
    return say(
      'file-kind',
      `Картинки «.${ending}» раздел не показывает: из них не убрать место и время съёмки.`,
      'Сохраните картинку как JPEG, PNG или WebP.',
    );
  if (bytes.length === 0) return [{ file, line: 1, ...EMPTY }];
  if (!canLookInto(ending) && !canLookInto(kind)) return [];
  const faults = checkInside(source);
  if (faults.length === 0 && kind === 'jpg') faults.push(UNASKED);
  return faults.map((fault) => ({ file, line: 1, ...fault }));
};

/** Beside an entry a photograph is asked about; here there is no entry to say it in. */
const UNASKED = doubt(
  'photo-unasked',
  'О снимке в папке public не сказать, есть ли на нём люди и с чьего согласия.',
  'Положите снимок рядом с записью: там об этом спросит поле people. Людей на нём нет — сохраните его как PNG или WebP.',
);
