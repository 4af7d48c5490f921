import {
  type CollectionName,
  type Content,
  registry,
  type Site,
  siteSchema,
} from '../schema/index.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';
import { type CmsField, formFields, nameField } from './cms-fields.ts';
import { listOf } from './cms-lists.ts';

const COLLECTIONS = Object.keys(registry) as CollectionName[];
const SLUG = ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Латинские строчные буквы, цифры и дефис между ними.'];

/** The configuration of the editing page: a form for every file an editor may write, over a local checkout or the institute's own git server. */
export const cmsConfig = (content: Content, contentDir: string, address: string): object => ({
  load_config_file: false,
  backend: backendOf(content.site, address),
  media_folder: contentDir,
  public_folder: '/files',
  site_url: address,
  app_title: `${content.site.short}: правка раздела`,
  issue_reports: { url: address },
  slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
  output: { omit_empty_optional_fields: true },
  media_libraries: {
    default: { config: { slugify_filename: true } },
    stock_assets: { providers: [] },
  },
  collections: COLLECTIONS.flatMap((name) => collections(name, content, contentDir)),
  singletons: [
    {
      name: 'site',
      label: 'Настройки раздела',
      file: `${contentDir}/site.yaml`,
      format: 'site',
      fields: formFields(shapeOf(siteSchema), content),
    },
  ],
});

/** How files of each kind are read and written: the name the configuration calls them by, their form and their fields. */
export const cmsFormats = (): Record<string, { form: 'md' | 'yaml'; shape: Shape }> => ({
  site: { form: 'yaml', shape: shapeOf(siteSchema) },
  ...Object.fromEntries(
    COLLECTIONS.map((name) => [
      formatOf(name),
      { form: registry[name].form, shape: shapeOf(registry[name].schema) },
    ]),
  ),
});

/** The program takes Markdown only by formats whose names end so. */
const formatOf = (name: CollectionName): string =>
  registry[name].form === 'md' ? `${name}-frontmatter` : `${name}-file`;

/** Without a server of its own the institute edits a local checkout: nothing is ever asked of the address below. */
const backendOf = ({ editing }: Site, address: string): object => {
  const { server, repo, branch, application, ...rest } = editing ?? {
    server: 'gitea' as const,
    url: address,
    repo: 'local/local',
    branch: 'main',
    application: undefined,
  };
  const url = rest.url.replace(/\/$/, '');
  const auth_methods = [application ? 'oauth' : 'token'];
  const common = { name: server, repo, branch, base_url: url, app_id: application, auth_methods };
  return server === 'gitlab'
    ? { ...common, api_root: `${url}/api/v4`, auth_type: 'pkce' }
    : { ...common, api_root: `${url}/api/v1` };
};

/** A collection with a folder for each year is a list of its own for each; its entries come from an import. */
const collections = (name: CollectionName, content: Content, contentDir: string): object[] => {
  const rule = registry[name];
  const whole = collection(name, content);
  const folder = `${contentDir}/${name}`;
  if (!('folders' in rule)) return [{ ...whole, name, label: rule.title, folder }];
  const years = new Set(content[name].map(({ id }) => id.split('/')[0] ?? ''));
  return [...years].map((year) => ({
    ...whole,
    name: `${name}-${year}`,
    label: `${rule.title}, ${year}`,
    folder: `${folder}/${year}`,
    summary: '{{number}} {{short}}',
    create: false,
  }));
};

const collection = (name: CollectionName, content: Content): object => {
  const { form, one } = registry[name];
  const shape = shapeOf(registry[name].schema);
  const named = nameField(name);
  return {
    label_singular: one,
    identifier_field: named,
    slug: {
      template: name === 'plans' ? '{{year}}' : `{{${named}}}`,
      editable: ['create'],
      hint: 'Станет частью адреса страницы. Потом имя не меняют: на него ссылаются.',
      pattern: SLUG,
    },
    summary: `{{${named}}}`,
    extension: form,
    format: formatOf(name),
    ...listOf(name),
    media_folder: '',
    public_folder: '',
    fields: [
      ...formFields(shape, content),
      ...(form === 'md' ? [body('body' in registry[name])] : []),
    ],
  };
};

/** The text is edited as Markdown: a rich editor would rewrite what it does not know. */
const body = (required: boolean): CmsField => ({
  name: 'body',
  label: 'Текст',
  widget: 'markdown',
  modes: ['raw', 'rich_text'],
  required,
});
