/** Address of the form of a file of the content folder on the editing page: `roadmap/2022/1.1.md` and `site.yaml` have theirs. */
export const editingAddress = (file: string): string => {
  const parts = file.replace(/\.(?:md|yaml)$/, '').split('/');
  const name = parts.length > 1 ? parts.slice(0, -1).join('-') : '_singletons';
  return `/admin/#/collections/${name}/entries/${parts.at(-1)}`;
};
