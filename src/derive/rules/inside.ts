import { entries } from './entry.ts';

/** A news item that gives a file of a kind: spoilt as the words say, and whole. */
const example = (ending: string, fate: string): ['files', string, string] => {
  const mark = ending === 'png' ? '!' : '';
  const people =
    ending === 'png' ? `  pictures:\n    - file: otchet.png\n      people: none\n` : '';
  const whole = `news/itogi.md\n${people}  ${mark}[Отчёт о неделе](otchet.${ending})\nnews/otchet.${ending}`;
  return ['files', `${whole} — ${fate}`, whole];
};

/** Rules of what lies inside pictures and files, and of where pictures are taken from. */
export const INSIDE_RULES = entries([
  [
    'image-outside',
    'Картинка с чужого сайта',
    'Там её могут убрать или подменить, а хозяин сайта узнает, кто её смотрел. Есть право её показать — скачайте и положите рядом с записью.',
    'text',
    '![Класс](https://example.ru/klass.jpg)',
    'Слова о классе.',
  ],
  [
    'image-path',
    'Картинка не на сайте',
    'Адрес на вашем диске читателю не откроется. Положите картинку рядом с записью и напишите её имя.',
    'text',
    '![Класс](file:///C:/foto/klass.jpg)',
    'Слова о классе.',
  ],
  [
    'service-file',
    'Служебный файл',
    'Его оставила программа: ~$отчёт.docx, Thumbs.db, .DS_Store. Файл .env хранит пароли: попал в git — смените их.',
    'name',
    'news/~$otchet.docx',
    'news/otchet.md',
  ],
  [
    'file-kind',
    'Внутри не то, что в имени',
    'Переименовать файл — не значит пересохранить: снимок HEIC с именем .jpg в браузере не откроется. Сохраните файл в нужном виде.',
    ...example('png', 'внутри PDF'),
  ],
  [
    'file-broken',
    'Файл оборван или испорчен',
    'Он не докачался или не докопировался. Откройте его у себя, сохраните заново и положите целиком.',
    ...example('pdf', 'оборван'),
  ],
  [
    'file-large',
    'Файл больше 50 МБ',
    'С телефона его не скачать. Уменьшите картинки внутри.',
    ...example('pdf', '51 МБ'),
  ],
  [
    'file-encoding',
    'Текст не в UTF-8',
    'Браузер покажет вместо букв знаки вопроса. Сохраните файл в UTF-8.',
    ...example('txt', 'в кодировке Windows-1251'),
  ],
  [
    'picture-large',
    'Картинка больше 10 МБ или 40 миллионов точек',
    'Сайт сам сделает из неё маленькие, но из такой — слишком долго. Хватит 2000 точек по длинной стороне.',
    ...example('png', '8000 × 5001 точек'),
  ],
  [
    'svg-unsafe',
    'Рисунок SVG со скриптом или внешней ссылкой',
    'SVG — это программа: он может следить за читателем. Сохраните как «Простой SVG» или PNG.',
    'files',
    'public/shema.svg — со скриптом',
    'public/shema.svg',
  ],
  [
    'office-macros',
    'Макросы',
    'Макрос — программа, которая запускается у читателя. Сохраните файл без макросов или в PDF.',
    ...example('docx', 'с макросами'),
  ],
  [
    'office-object',
    'Внутри файла другой файл',
    'Его не видно, а открыть можно. За диаграммой часто лежит вся таблица, с фамилиями. Вставьте картинкой.',
    ...example('docx', 'с вложенным файлом'),
  ],
  [
    'office-active',
    'Кнопки и поля, которые что-то запускают',
    'ActiveX и DDE запускают программы у читателя. Сохраните в PDF.',
    ...example('docx', 'с кнопкой ActiveX'),
  ],
  [
    'office-outside',
    'Файл берёт что-то со стороны',
    'При открытии он сходит на чужой сайт или на ваш диск. Разорвите связи: «Данные» → «Изменить связи».',
    ...example('docx', 'с шаблоном на чужом сайте'),
  ],
  [
    'office-locked',
    'Файл Office под паролем',
    'Читатель его не откроет. Снимите пароль: «Файл» → «Сведения» → «Защита».',
    ...example('docx', 'под паролем'),
  ],
  [
    'office-draft',
    'Правки и примечания в документе',
    'Все увидят вычеркнутое и слова рецензента. Примите правки, удалите примечания.',
    ...example('docx', 'с примечаниями'),
  ],
  [
    'csv-formula',
    'Ячейка таблицы похожа на формулу',
    'Excel выполнит её, а не покажет. Поставьте перед знаком апостроф или слово.',
    'files',
    'news/itogi.md\n  [Таблица](otchet.csv)\nnews/otchet.csv\n  Школа;=СУММ(A1)',
    'news/itogi.md\n  [Таблица](otchet.csv)\nnews/otchet.csv\n  Школа;12',
  ],
  [
    'pdf-locked',
    'PDF под паролем',
    'Поиск и программа чтения с экрана его не прочтут.',
    ...example('pdf', 'под паролем'),
  ],
  [
    'pdf-active',
    'PDF со скриптом, вложением или командой',
    'Документ для чтения не должен ничего запускать. Напечатайте его в новый PDF.',
    ...example('pdf', 'со скриптом'),
  ],
  [
    'pdf-untagged',
    'PDF без разметки',
    'Программа чтения с экрана не отличит заголовок от абзаца. В Word: «Сохранить как» → PDF → «Параметры» → «Теги структуры документа».',
    ...example('pdf', 'без разметки'),
  ],
  [
    'pdf-no-text',
    'PDF из снимков',
    'По снимку нельзя искать, и вслух его не прочесть. Сохраните PDF из Word или распознайте текст.',
    ...example('pdf', 'из снимков'),
  ],
  [
    'pdf-language',
    'PDF без языка',
    'Русский текст прозвучит с чужим произношением. Укажите язык в Word и сохраните снова.',
    ...example('pdf', 'без языка'),
  ],
  [
    'pdf-title',
    'PDF без названия',
    'Во вкладке будет имя файла. Впишите название: «Файл» → «Сведения».',
    ...example('pdf', 'без названия'),
  ],
  [
    'pdf-unread',
    'PDF, который проверка не прочла',
    'Личные данные ищут и в тексте PDF, по страницам, а этот не открылся. Напечатайте его в новый PDF.',
    ...example('pdf', 'не читается'),
  ],
  [
    'picture-people',
    'О картинке не сказано, есть ли на ней люди',
    'Снимок человека показывают с его согласия. Схема — тоже картинка: напишите people: none.',
    'files',
    'news/itogi.md\n  ![Совещание в зале](zal.png)\nnews/zal.png',
    'news/itogi.md\n  pictures:\n    - file: zal.png\n      people: none\n  ![Совещание в зале](zal.png)\nnews/zal.png',
  ],
  [
    'consent-missing',
    'Людей можно узнать, а согласия нет',
    'Нужно письменное согласие каждого, за ребёнка — его родителей. В файл пишут не имена, а где лежат бумаги.',
    'files',
    'news/itogi.md\n  pictures:\n    - file: zal.png\n      people: named\n  ![Совещание в зале](zal.png)\nnews/zal.png',
    'news/itogi.md\n  pictures:\n    - file: zal.png\n      people: named\n      consent: согласия № 1–12, кабинет 7\n  ![Совещание в зале](zal.png)\nnews/zal.png',
  ],
  [
    'consent-soon',
    'Согласие скоро кончится',
    'За тридцать дней до конца — напоминание, после — ошибка: показывать снимок нельзя.',
    'files',
    'news/itogi.md\n  pictures:\n    - file: zal.png\n      people: named\n      consent: согласия № 1–12, кабинет 7\n      until: 2022-04-01\n  ![Совещание в зале](zal.png)\nnews/zal.png',
    'news/itogi.md\n  pictures:\n    - file: zal.png\n      people: named\n      consent: согласия № 1–12, кабинет 7\n      until: 2024-04-01\n  ![Совещание в зале](zal.png)\nnews/zal.png',
  ],
  [
    'picture-kind',
    'Не картинка',
    'В picture и pictures называют .jpg, .png или .webp.',
    'files',
    'news/itogi.md\n  picture:\n    file: zal.txt\n    alt: Совещание в зале\n    people: none\nnews/zal.txt',
    'news/itogi.md\n  picture:\n    file: zal.png\n    alt: Совещание в зале\n    people: none\nnews/zal.png',
  ],
]);
