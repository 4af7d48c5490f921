/** A way to see the pages that a reader may choose, and what it may be; the first one is the usual look. */
export const VIEW_SETTINGS = [
  {
    name: 'lowvision',
    title: 'Цвета',
    options: [
      ['', 'Обычные'],
      ['black-on-white', 'Чёрным по белому'],
      ['white-on-black', 'Белым по чёрному'],
      ['blue', 'Синим по голубому'],
      ['brown', 'Коричневым по бежевому'],
    ],
  },
  {
    name: 'size',
    title: 'Размер текста',
    options: [
      ['', '100 %'],
      ['150', '150 %'],
      ['200', '200 %'],
      ['300', '300 %'],
    ],
  },
  {
    name: 'spacing',
    title: 'Промежутки',
    options: [
      ['', 'Обычные'],
      ['wide', 'Широкие'],
    ],
  },
  {
    name: 'font',
    title: 'Шрифт',
    options: [
      ['', 'Голос'],
      ['plain', 'Простой'],
    ],
  },
  {
    name: 'images',
    title: 'Рисунки',
    options: [
      ['', 'Показывать'],
      ['off', 'Скрыть'],
    ],
  },
] as const;
