import { type TextWord, textWords } from './terms.ts';

/** Words around a question that say nothing of what is asked: stems of verbs and particles of speech. */
const FILLERS: ReadonlySet<string> = new Set(
  textWords(
    `делать сделать найти нужно нужен нужна нужны надо должен должны должна хочу хотим хочется помогите подскажите скажите
    пожалуйста посмотреть узнать скачать почитать прочитать читать показать покажи найди ищу где сколько каким какие какое каких
    почему зачем кто является бывает значит такое это наш наша наше наши нашей нашего ваш ваша мой моя мои если как
    будет было были делаем делают дайте дай есть который которая которые которых здравствуйте спасибо просто вообще очень
    самый самые лучше можем могу могут стоит получить завтра вчера скоро`,
  ).map(({ terms }) => terms[0] ?? ''),
);

/** Whether a word only carries the question. */
export const isFiller = ({ terms }: Pick<TextWord, 'terms'>): boolean =>
  FILLERS.has(terms[0] ?? '');

/** Whether a word says what one wants to do, not with what: «составить», «поделиться». */
export const isDeed = ({ text }: TextWord): boolean => /[аеиоуыя]ть(?:ся)?$|йти(?:сь)?$/.test(text);

/** Whether a word says how and not what: of «шиномонтаж круглосуточно» it tells nothing alone. */
export const isManner = ({ text }: TextWord): boolean => /^[а-я]{5,}но$/.test(text);
