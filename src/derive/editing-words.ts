/**
 * Words of the editing page that its program lacks in Russian or says in a programmer's way, by their place in
 * its own list of words. The program fills the marks in braces.
 */
export const EDITING_WORDS: Readonly<Record<string, string>> = {
  add_x: 'Добавить: {$name}',
  select_item: 'Выбрать: {$name}',
  work_with_local_repo_description:
    'Когда появится запрос, выберите на своём компьютере папку проекта: в ней лежит папка content.',
  slug: 'Имя файла',
  'sort_keys.slug': 'Имя файла',
  edit_slug: 'Изменить имя файла',
  'edit_slug_error.empty': 'Имя файла не может быть пустым.',
  'edit_slug_error.invalid': 'В имени файла только латинские строчные буквы, цифры и дефис.',
  'edit_slug_error.duplicate': 'Файл с таким именем уже есть.',
  'entry_sidebar.slug.title': 'Имя файла',
  'entry_sidebar.slug.generated_on_save': 'Имя файла составится из заголовка при сохранении.',
  'entry_sidebar.slug.unavailable': 'У этой записи нет своего имени.',
  edit_x_locale: 'Редактировать содержимое',
  preview_x_locale: 'Просмотр содержимого',
  show_content_options_x_locale: 'Показать действия с содержимым',
  content_options_x_locale: 'Действия с содержимым',
  list_item_options: 'Действия с пунктом списка',
  show_errors: 'Показать ошибки',
  replace_file: 'Заменить файл',
  replace_image: 'Заменить картинку',
  remove_file: 'Убрать файл',
  remove_image: 'Убрать картинку',
  file_unavailable: 'Файла нет',
  file_unavailable_description:
    'Файл не открылся: возможно, его переименовали, перенесли или удалили.',
  deleting_referenced_assets_note:
    '.input {$count :integer} .match $count one {{Ссылка на него в записи тоже будет удалена.}} * {{Ссылки на него в записях ({$count}) тоже будут удалены.}}',
  cannot_delete_referenced_assets:
    'Удалить нельзя: без этого файла поля, названные ниже, станут неверны. Сначала исправьте эти записи.',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count one {{Ссылка на неё в другой записи тоже будет удалена.}} * {{Ссылки на неё в других записях ({$count}) тоже будут удалены.}}',
  cannot_delete_referenced_entries:
    'Удалить нельзя: на эту запись ссылаются другие, и поля, названные ниже, станут неверны. Сначала исправьте их.',
  'relation_field.save_together_hint': 'Новая запись ({$name}) сохранится вместе с этой.',
  'relation_field.add_failed': 'Добавить не удалось: {$name}.',
  'save_conflict.title': 'Запись изменил кто-то другой',
  'save_conflict.modified_by': 'Пока вы правили запись, её изменили: {$name}, {$date}.',
  'save_conflict.modified': 'Пока вы правили запись, её изменили в хранилище.',
  'save_conflict.deleted': 'Пока вы правили запись, её удалили из хранилища.',
  'save_conflict.overwrite_warning': 'Если сохранить сейчас, чужая правка пропадёт.',
  'save_conflict.recreate_warning': 'Если сохранить сейчас, запись появится снова.',
  'save_conflict.save_anyway': 'Всё равно сохранить',
  'save_conflict.branch_moved':
    'Пока запись сохранялась, хранилище изменил кто-то другой. Повторите.',
  'remote_change.reload_entry': 'Открыть заново',
  'remote_change.confirm_reloading_entry': 'Открыть запись заново? Несохранённая правка пропадёт.',
  folders: 'Папки',
  more_folders: 'Ещё папки',
  back_to_parent_folder: 'На папку выше',
  new_folder: 'Новая папка',
  new_folder_name: 'Имя папки',
  new_folder_create: 'Создать',
  new_folder_description: 'Новая папка появится в папке «{$folder}».',
  'new_folder_error.empty': 'Имя папки не может быть пустым.',
  'new_folder_error.invalid': 'В имени папки не бывает косой черты, точкой оно не начинается.',
  'new_folder_error.duplicate': 'Папка или файл с таким именем здесь уже есть.',
  creating_folder: 'Папка создаётся…',
  creating_folder_failed: 'Создать папку не удалось.',
  folder_options: 'Действия с папкой',
  show_folder_options: 'Показать действия с папкой',
  rename_folder: 'Переименовать папку',
  delete_folder: 'Удалить папку',
  enter_new_name_for_folder:
    'Впишите новое имя. Файлы папки переедут вместе с ней, записи с ними обновятся.',
  enter_new_name_for_external_folder:
    'Впишите новое имя. Адреса файлов папки изменятся: исправьте записи, которые на них ссылаются.',
  confirm_deleting_folder:
    '.input {$count :integer} .match $count 0 {{Удалить пустую папку «{$name}»?}} * {{Удалить папку «{$name}» и файлы в ней ({$count})?}}',
  renaming_folder: 'Папка переименовывается…',
  renaming_folder_failed: 'Переименовать папку не удалось.',
  deleting_folder: 'Папка удаляется…',
  deleting_folder_failed: 'Удалить папку не удалось.',
  folder_created: 'Папка создана.',
  folder_renamed: 'Папка переименована.',
  folder_deleted: 'Папка удалена.',
  folder_path: 'Где лежит',
  folder_contents: 'Что внутри',
  x_folders:
    '.input {$count :integer} .match $count 0 {{Папок нет}} one {{{$count} папка}} few {{{$count} папки}} * {{{$count} папок}}',
  'assets_dialog.title.folder': 'Выбрать папку',
  'assets_dialog.selected_folder': 'Выбрана папка: {$path}',
  'assets_dialog.selected_folders':
    '.input {$count :integer} .match $count one {{Выбрана {$count} папка}} few {{Выбраны {$count} папки}} * {{Выбрано {$count} папок}}',
  'assets_dialog.no_subfolders': 'В этой папке нет других папок.',
  sign_in_using_access_token_workflow_note:
    'Правки уходят на проверку, поэтому ключу нужно право читать и создавать запросы на слияние.',
  sign_in_with_link: 'Войти по ссылке',
  sign_in_with_link_confirmation:
    'По этой ссылке вы войдёте как {$account} на {$service}, с настройками того устройства, где она создана. Продолжайте, только если создали её сами.',
  domain: 'Домен',
  'status.deploying': 'Публикуется',
  'workflow.deploying_deletion': 'Удаление',
};

/** The program's own Russian words with ours put in: both are texts by place, one within another. */
export const withEditingWords = (own: Record<string, unknown>): Record<string, unknown> => {
  const words = structuredClone(own);
  for (const [place, text] of Object.entries(EDITING_WORDS)) {
    const names = place.split('.');
    const last = names.pop() ?? '';
    let level = words;
    for (const name of names) {
      level[name] ??= {};
      level = level[name] as Record<string, unknown>;
    }
    level[last] = text;
  }
  return words;
};
