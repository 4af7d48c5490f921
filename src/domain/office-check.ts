import { broken, doubt, type FileCheck, type FileFault, fault } from './file-fault.ts';
import { type Archive, BrokenArchive, openArchive } from './office-archive.ts';
import { linksOut, type OutsideLink } from './office-links.ts';

const NO_MACROS = 'Сохраните файл без макросов или в PDF: «Сохранить как» → PDF.';
const MACRO =
  /(?:^|\/)vba[^/]*\.bin$|vbaData\.xml$|^xl\/macrosheets\/|^xl\/dialogsheets\/|^(?:Basic|Scripts)\/.|\.(?:docm|xlsm|xlsb|pptm|dotm|xltm)$/i;
const ACTIVE = /\/activeX\/|\/ctrlProps\//i;
const OBJECT = /\/embeddings\/|^ObjectReplacements\/|^Object \d+$/i;

/** Endings by the main part of an archive. */
const MAIN: [part: RegExp, ending: string][] = [
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^xl\/workbook\.(?:xml|bin)$/, 'xlsx'],
  [/^ppt\/presentation\.xml$/, 'pptx'],
];

/** Endings by the kind that an OpenDocument file states. */
const OPEN_DOCUMENT: Record<string, string> = {
  text: 'odt',
  spreadsheet: 'ods',
  presentation: 'odp',
};

/** The ending an archive should have as an office file; null when it is none. */
export const officeKind = (bytes: Uint8Array): string | null => {
  try {
    return kindOf(openArchive(bytes));
  } catch (error) {
    if (error instanceof BrokenArchive) return null;
    throw error;
  }
};

const kindOf = ({ names, text }: Archive): string | null => {
  const main = MAIN.find(([part]) => names.some((name) => part.test(name)));
  if (main) return main[1];
  const stated = /^application\/vnd\.oasis\.opendocument\.(\w+)$/.exec(text('mimetype').trim());
  return OPEN_DOCUMENT[stated?.[1] ?? ''] ?? null;
};

/** An office file that acts by itself, carries others inside or calls for something from outside. */
export const checkOffice: FileCheck = ({ bytes }) => {
  try {
    return faultsIn(openArchive(bytes));
  } catch (error) {
    if (!(error instanceof BrokenArchive)) throw error;
    return [broken(error.message)];
  }
};

const faultsIn = (archive: Archive): FileFault[] => {
  const { names, text } = archive;
  const faults: FileFault[] = [];
  const macro = names.find((name) => MACRO.test(name) && !/^Basic\/script-l[bc]\.xml$/.test(name));
  if (macro || /macroEnabled/i.test(text('[Content_Types].xml')))
    faults.push(
      fault(
        'office-macros',
        `В файле есть макросы${macro ? ` («${macro}»)` : ''}: программа, которая запустится у читателя.`,
        NO_MACROS,
      ),
    );
  if (/encryption-data/.test(text('META-INF/manifest.xml')))
    faults.push(
      fault('office-locked', 'Файл закрыт паролем.', 'Снимите пароль и сохраните файл снова.'),
    );
  const active = names.find((name) => ACTIVE.test(name));
  if (active)
    faults.push(
      fault(
        'office-active',
        `В файле есть элемент управления ActiveX («${active}»).`,
        'Удалите кнопку или поле и сохраните файл в PDF.',
      ),
    );
  faults.push(...objectFaults(archive));
  for (const link of linksOut(archive)) faults.push(outsideFault(link));
  if (names.some((name) => /^word\/comments\.xml$/.test(name)))
    faults.push(
      doubt(
        'office-draft',
        'В документе остались примечания: их прочтут все.',
        'Удалите примечания: «Рецензирование» → «Удалить все примечания».',
      ),
    );
  const words = text('word/document.xml');
  if (/<w:(?:ins|del|moveFrom|moveTo) /.test(words))
    faults.push(
      doubt(
        'office-draft',
        'В документе остались правки: все увидят, что было вычеркнуто.',
        'Примите правки: «Рецензирование» → «Принять все исправления».',
      ),
    );
  if (/<w:instrText[^>]*>[^<]*\bDDE(?:AUTO)?\b|<w:fldSimple[^>]*\bDDE/.test(words))
    faults.push(
      fault(
        'office-active',
        'В документе есть поле DDE: оно запускает другую программу.',
        'Удалите поле и сохраните файл в PDF.',
      ),
    );
  return faults;
};

/** A diagram keeps its own table inside: that is a doubt; any other object is refused. */
const objectFaults = ({ names, text }: Archive): FileFault[] => {
  const charts = names
    .filter((name) => /\/charts\/_rels\/[^/]+\.rels$/.test(name))
    .map(text)
    .join('');
  const tables = names.filter((name) => OBJECT.test(name) && !name.endsWith('/'));
  const inside = tables.filter((name) => /\/embeddings\/|^Object \d+$/i.test(name));
  const foreign = inside.find(
    (name) => !(/\.xlsx$/i.test(name) && charts.includes(name.slice(name.lastIndexOf('/') + 1))),
  );
  if (foreign)
    return [
      fault(
        'office-object',
        `В файл вложен другой файл («${foreign}»).`,
        'Удалите вложенное или вставьте его картинкой, а сам файл приложите отдельно.',
      ),
    ];
  return inside.length === 0
    ? []
    : [
        doubt(
          'office-object',
          'За диаграммой в файле лежит вся её таблица: её увидит каждый, кто дважды щёлкнет.',
          'Вставьте диаграмму картинкой или проверьте, нет ли в таблице лишнего.',
        ),
      ];
};

const outsideFault = ({ part, kind, target }: OutsideLink): FileFault =>
  kind === 'attachedTemplate'
    ? fault(
        'office-outside',
        `Документ берёт шаблон со стороны: «${target}».`,
        'В Word: «Разработчик» → «Шаблон документа» → Normal. Потом сохраните снова.',
      )
    : fault(
        'office-outside',
        `Файл берёт со стороны «${target}» (${part}).`,
        'Разорвите связь: «Данные» → «Изменить связи» → «Разорвать», картинку вставьте из файла.',
      );
