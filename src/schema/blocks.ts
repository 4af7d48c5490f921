/** One thing an editor writes between the braces of a block: `автор="…"`. */
export interface BlockAttribute {
  name: string;
  /** What to write. */
  help: string;
  needed?: true;
  /** What the value is; words when nothing is said. A sign stands alone, without a value. */
  kind?: 'file' | 'address' | 'length' | 'sign';
  /** Of a file: what its name may end with. */
  endings?: readonly string[];
}

/** A block of the text that is more than a paragraph, as editors write it. */
export interface Block {
  /** Its name behind the colons. */
  name: string;
  title: string;
  /** What it is for. */
  use: string;
  /** Lines with three colons around a text, or one line with two. */
  form: 'around' | 'line';
  /** What stands between the square brackets; null when there are none. */
  label: string | null;
  attributes: readonly BlockAttribute[];
  example: string;
}

const callout = (name: string, title: string, use: string, text: string): Block => ({
  name,
  title,
  use,
  form: 'around',
  label: null,
  attributes: [],
  example: `:::${name}\n${text}\n:::`,
});

/** Every block that a text may hold: the check, the pages and the editors' guide read them here. */
export const BLOCKS: readonly Block[] = [
  callout(
    'важно',
    'Важно',
    'Чего нельзя пропустить: срок, условие, запрет.',
    'Имена и отметки учеников в текст **не вписывают**.',
  ),
  callout(
    'совет',
    'Совет',
    'Что поможет, но не обязательно.',
    'Начните с того, что изменилось для школы. Подробности — ниже.',
  ),
  callout(
    'внимание',
    'Внимание',
    'Где легко ошибиться и что тогда будет.',
    'Имя файла станет адресом страницы: после публикации его не меняют.',
  ),
  {
    name: 'шаги',
    title: 'Шаги',
    use: 'Порядок действий. Внутри один нумерованный список.',
    form: 'around',
    label: null,
    attributes: [],
    example:
      ':::шаги\n1. **Создайте файл.** Команда подберёт имя и разложит поля.\n2. **Напишите текст.** Сначала главное.\n3. **Проверьте.** Сообщение назовёт строку и скажет, что написать.\n:::',
  },
  {
    name: 'рисунок',
    title: 'Рисунок с подписью',
    use: 'Картинка, под которой нужны слова: что это, откуда. Внутри картинка и один абзац подписи.',
    form: 'around',
    label: null,
    attributes: [
      {
        name: 'украшение',
        help: 'Ставят, когда картинка ничего не сообщает: тогда описание в квадратных скобках не нужно.',
        kind: 'sign',
      },
    ],
    example:
      ':::рисунок\n![Линейка года: двенадцать делений, прошедшая часть толще](obrazets.png)\n\nОбразец. Так раздел рисует год.\n:::',
  },
  {
    name: 'было-стало',
    title: 'Было и стало',
    use: 'Два измерения одного показателя или два положения дел, словами. Числа без источника раздел не печатает.',
    form: 'line',
    label: 'что сравнивается',
    attributes: [
      { name: 'было', help: 'Число или слова.', needed: true },
      { name: 'стало', help: 'Число или слова.', needed: true },
      { name: 'единица', help: 'Для чисел: %, уроков, школ. Для слов не нужна.' },
      { name: 'источник', help: 'Откуда это известно: документ и дата.', needed: true },
    ],
    example:
      '::было-стало[Образец: доля уроков, на которых побывал коллега]{было="0" стало="0" единица="%" источник="образец, за числами нет школы"}',
  },
  {
    name: 'видео',
    title: 'Видео',
    use: 'Запись встречи или урока. Файл рядом с записью играет прямо на странице, но грузится только по нажатию. Запись с другого сайта — карточка со ссылкой: чужой проигрыватель следит за читателями, поэтому на страницу его не пускают.',
    form: 'line',
    label: 'название записи',
    attributes: [
      {
        name: 'файл',
        help: 'Имя файла MP4 или WEBM, который лежит рядом, до 50 МБ.',
        kind: 'file',
        endings: ['mp4', 'webm'],
      },
      {
        name: 'адрес',
        help: 'Вместо файла: страница записи на другом сайте.',
        kind: 'address',
      },
      {
        name: 'длина',
        help: 'Сколько идёт: минуты и секунды 12:40 или часы 1:02:40.',
        kind: 'length',
        needed: true,
      },
      {
        name: 'субтитры',
        help: 'Имя файла VTT, который лежит рядом с видео.',
        kind: 'file',
        endings: ['vtt'],
      },
      {
        name: 'расшифровка',
        help: 'Имя файла с текстом записи: TXT, DOCX, ODT или PDF. Нужны субтитры или расшифровка.',
        kind: 'file',
        endings: ['txt', 'docx', 'odt', 'pdf'],
      },
    ],
    example:
      '::видео[Образец: год за одну секунду]{файл="obrazets.webm" длина="0:01" расшифровка="obrazets.txt"}',
  },
  {
    name: 'файл',
    title: 'Файл',
    use: 'Документ, который читатель скачает. Вид и размер сайт напишет сам.',
    form: 'line',
    label: 'название файла',
    attributes: [
      {
        name: 'имя',
        help: 'Имя файла, который лежит рядом с записью.',
        kind: 'file',
        needed: true,
      },
    ],
    example: '::файл[Образец файла]{имя="obrazets.txt"}',
  },
  {
    name: 'цитата',
    title: 'Цитата',
    use: 'Чужие слова, дословно. Источник обязателен.',
    form: 'around',
    label: null,
    attributes: [
      { name: 'автор', help: 'Кто сказал. У документа автора нет.' },
      { name: 'источник', help: 'Где сказано: книга, документ, дата.', needed: true },
      { name: 'адрес', help: 'Страница источника: /documents/…/ или https://…', kind: 'address' },
    ],
    example:
      ':::цитата{источник="приложение № 4 к приказу от 21.02.2022 № 201, событие 4.2"}\nПодтверждение куратором концептуальных документов в ИС МЭДК\n:::',
  },
];

/** The block with this name; undefined when there is none. */
export const blockNamed = (name: string): Block | undefined =>
  BLOCKS.find((block) => block.name === name);
