import { tooManyRisks } from '../domain/fit-words.ts';
import type { Choice } from '../domain/program.ts';
import { emptyDraft } from '../domain/program.ts';
import { tooMany } from '../domain/program-address.ts';
import { choose, hasEdits, isEdited, recompose, restart } from '../domain/program-choose.ts';
import { ask } from './program-ask.ts';
import { openFile, saveCalendar, saveDocx, saveFile } from './program-files.ts';
import type { ProgramHost } from './program-host.ts';

const without = (list: readonly string[], value: string, on: boolean): string[] =>
  on ? [...list, value] : list.filter((one) => one !== value);

/** Lets the reader choose, undo, save, open and take the programme away. */
export const acts = (host: ProgramHost): void => {
  const asks = (text: string, yes: string) =>
    ask(host.one<HTMLDialogElement>('dialog[data-ask]'), text, yes);
  const origin = () => ({ site: host.dataset['site'] ?? '', url: host.dataset['url'] ?? '' });

  const rechoose = async (part: Partial<Choice>, words: string): Promise<void> => {
    const { desk } = host;
    const next = choose(desk.draft, desk.source, { ...desk.draft.choice, ...part });
    const lost = desk.draft.programs.filter(
      (program) =>
        !next.programs.some(({ risk }) => risk === program.risk) &&
        isEdited(program, desk.draft, desk.source),
    );
    const names = lost.map(({ short }) => `«${short}»`).join(', ');
    if (names && !(await asks(`В программе ${names} есть ваши правки. Убрать её?`, 'Убрать'))) {
      host.show();
      return;
    }
    host.commit(next, words);
  };

  const replace = async (text: string, yes: string, take: () => void): Promise<void> => {
    const { desk } = host;
    if (!hasEdits(desk.draft, desk.source) || (await asks(text, yes))) take();
  };

  const open = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    const { draft, error } = await openFile(file);
    if (!draft) {
      host.offer(`${error} Ваш черновик остался как был.`, [['Понятно', () => {}]]);
      return;
    }
    await replace(
      'Открыть файл вместо нынешнего черновика? В нём есть ваши правки.',
      'Открыть',
      () => host.commit(draft, `Открыт файл «${file.name}»`),
    );
  };

  const making = async (make: () => Promise<string>): Promise<void> => {
    host.say('Готовим файл…');
    try {
      host.say(`Файл «${await make()}» скачан.`);
    } catch {
      host.offer(
        'Файл не получился: часть страницы не загрузилась. Проверьте связь и нажмите ещё раз. Черновик цел.',
        [['Понятно', () => {}]],
      );
    }
  };

  const ACTS: Record<string, () => unknown> = {
    back: () => host.step('back'),
    again: () => host.step('again'),
    more: () => {
      host.all = true;
      host.show();
    },
    save: () => {
      host.say(`Файл «${saveFile(host.desk.draft)}» скачан.`);
    },
    open: () => host.one<HTMLInputElement>('[data-file]').click(),
    recompose: () =>
      replace(
        'Собрать программы заново из практик? Ваши правки пропадут, но это можно будет отменить.',
        'Собрать заново',
        () => {
          const { desk } = host;
          if (!host.commit(recompose(desk.draft, desk.source), 'Программы собраны заново'))
            host.say('Правок нет: программы и так как в практиках.');
        },
      ),
    clear: async () => {
      const { desk } = host;
      if (!(await asks('Удалить черновик из этого браузера?', 'Удалить'))) return;
      host.commit(emptyDraft(desk.draft.start), 'Черновик удалён');
      desk.store.forget();
      desk.kept = null;
      host.showState();
    },
    docx: () =>
      making(() => {
        const { draft, program, source } = host.desk;
        return saveDocx(draft, program ? [program] : [], source, origin());
      }),
    'docx-all': () =>
      making(() => saveDocx(host.desk.draft, host.desk.draft.programs, host.desk.source, origin())),
    calendar: () => making(() => saveCalendar(host.desk.draft, host.desk.source, origin().url)),
    print: () => print(),
  };

  host.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button[data-act], button[data-risk]');
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    const { act, risk } = button.dataset;
    if (act) void ACTS[act]?.();
    if (!risk) return;
    host.desk.view(risk);
    host.show();
    host.one(`button[data-risk="${risk}"]`).focus();
    host.say(`Открыта программа «${host.desk.program?.short}».`);
  });

  host.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { desk } = host;
    const { risks, practices } = desk.draft.choice;
    const { value, checked } = target;
    if (target.name === 'risk') {
      if (checked && tooMany({ ...desk.draft.choice, risks: [...risks, value] })) {
        host.show();
        host.say(tooManyRisks);
        return;
      }
      if (checked) desk.view(value);
      void rechoose(
        { risks: without(risks, value, checked) },
        checked ? 'Риск добавлен' : 'Риск убран',
      );
    } else if (target.name === 'practice') {
      const words = checked
        ? 'Практика вошла в программу'
        : 'Практика убрана, ваши правки остались';
      void rechoose({ practices: without(practices, value, checked) }, words);
    } else if (target.matches('[data-start]') && value) {
      host.commit(restart(desk.draft, desk.source, value), 'Сроки сдвинуты за днём начала');
    } else if (target.matches('[data-file]')) {
      void open(target);
    }
  });
};
