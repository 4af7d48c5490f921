import type { Choice } from '../domain/program.ts';
import { asksMore, joined, tooMany } from '../domain/program-address.ts';
import { choose, hasEdits } from '../domain/program-choose.ts';
import type { Way } from './program-ask.ts';
import { handOver } from './program-files.ts';
import type { ProgramHost } from './program-host.ts';

/** Begins with the draft kept here, the choice of the address, or both: nothing kept is lost without a word. */
export const openDraft = (host: ProgramHost, asked: Choice): void => {
  const { desk } = host;
  const { draft: kept, broken } = desk.store.read();
  if (!kept) {
    desk.begin(choose(desk.draft, desk.source, asked));
    if (!broken) return;
    host.offer(
      `Сохранённый здесь черновик не открылся. ${broken.error} Он отложен в этом браузере.`,
      [
        ['Скачать его копию', () => handOver(broken.text, 'application/json', 'Черновик.json')],
        ['Продолжить без него', () => {}],
      ],
    );
    return;
  }
  desk.begin(kept);
  desk.kept = 'kept';
  if (!asksMore(asked, kept.choice)) return;
  const both = joined(kept.choice, asked);
  const alone = choose({ ...kept, programs: [] }, desk.source, asked);
  if (!hasEdits(kept, desk.source)) {
    desk.commit(alone, 'Выбор по ссылке');
    return;
  }
  const instead: Way[] = [
    ['Собрать только по ссылке', () => host.commit(alone, 'Программа собрана по ссылке')],
    ['Оставить черновик как есть', () => host.show()],
  ];
  if (tooMany(both)) {
    host.offer(
      'В этом браузере есть ваш черновик. Вместе с рисками из ссылки их стало бы больше четырёх, поэтому сложить их нельзя.',
      instead,
    );
    return;
  }
  const added = choose(kept, desk.source, both);
  host.offer('В этом браузере есть ваш черновик, а ссылка добавляет к нему риски или практики.', [
    ['Добавить в черновик', () => host.commit(added, 'Выбор по ссылке добавлен')],
    ...instead,
  ]);
};

/** Another tab has written: nothing is kept until the reader says which draft to go on with. */
export const otherTab = (host: ProgramHost): void => {
  const { desk } = host;
  desk.kept = 'other';
  host.showState();
  host.offer('Черновик изменили в другой вкладке. Какой оставить?', [
    [
      'Взять тот',
      () => {
        const { draft } = desk.store.read();
        desk.kept = 'kept';
        if (draft) host.commit(draft, 'Взят черновик из другой вкладки');
        else host.show();
      },
    ],
    [
      'Оставить этот',
      () => {
        desk.insist();
        host.show();
      },
    ],
  ]);
};
