import {
  type CollectionName,
  type Content,
  registry,
  type Site,
  siteSchema,
} from '../schema/index.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';
import { fieldsOf, type GuideField } from './guide.ts';
import { choicesOf } from './questions.ts';

type CmsField = Record<string, unknown>;

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
  show_preview_links: false,
  issue_reports: { url: address },
  slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
  output: { omit_empty_optional_fields: true, yaml: { indent_size: 2, quote: 'none' } },
  collections: COLLECTIONS.flatMap((name) => collections(name, content, contentDir)),
  singletons: [
    {
      name: 'site',
      label: 'Настройки раздела',
      file: `${contentDir}/site.yaml`,
      format: 'yaml',
      fields: formFields(shapeOf(siteSchema), content),
    },
  ],
});

/** Without a server of its own the institute edits a local checkout: nothing is ever asked of the address below. */
const backendOf = ({ editing }: Site, address: string): object => {
  const { server, url, repo, branch, application } = editing ?? {
    server: 'gitea' as const,
    url: address.replace(/\/$/, ''),
    repo: 'local/local',
    branch: 'main',
    application: undefined,
  };
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

/** The field that an entry is known by in lists. */
const nameField = (name: CollectionName): string =>
  ['title', 'name', 'short'].find((key) => shapeOf(registry[name].schema).properties?.[key]) ?? '';

const collection = (name: CollectionName, content: Content): object => {
  const { form, one } = registry[name];
  const shape = shapeOf(registry[name].schema);
  const named = nameField(name);
  return {
    label_singular: one,
    identifier_field: named,
    slug: { template: name === 'plans' ? '{{year}}' : `{{${named}}}`, pattern: SLUG },
    summary: `{{${named}}}`,
    extension: form,
    format: form === 'md' ? 'yaml-frontmatter' : 'yaml',
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

/** The forms keep the order of the files, so that saving moves no line. */
const formFields = (shape: Shape, content: Content): CmsField[] => {
  const fields = new Map(fieldsOf(shape).map((field) => [field.key, field]));
  return Object.entries(shape.properties ?? {}).flatMap(([key, part]) => {
    const field = fields.get(key);
    return field ? [formField(field, part.items ?? part, content)] : [];
  });
};

const formField = (field: GuideField, shape: Shape, content: Content): CmsField => {
  const { key, title, help, required, list, ref, fields } = field;
  const own = { name: key, label: title, hint: help, required };
  if (fields.length > 0) {
    const inner = formFields(shape, content);
    const named = inner.find(({ widget }) => widget === 'string' || widget === 'text')?.['name'];
    if (!list) return { ...own, widget: 'object', fields: inner };
    const summary = named ? { summary: `{{fields.${named}}}` } : {};
    const label_singular = 'запись';
    return { ...own, label_singular, widget: 'list', collapsed: true, ...summary, fields: inner };
  }
  const multiple = { multiple: list };
  if (ref && !('folders' in registry[ref as CollectionName])) {
    const display_fields = [nameField(ref as CollectionName)];
    return {
      ...own,
      ...multiple,
      widget: 'relation',
      collection: ref,
      value_field: '{{slug}}',
      display_fields,
    };
  }
  const options = choicesOf(field, content);
  if (ref || options.length > 0) return { ...own, widget: 'select', options, ...multiple };
  return { ...own, ...(list ? { widget: 'list' } : plainWidget(field)) };
};

const plainWidget = ({ kind, key, required }: GuideField): CmsField => {
  if (kind === 'true или false') return { widget: 'boolean', default: false };
  if (/число/.test(kind) && !kind.startsWith('день'))
    return { widget: 'number', value_type: kind.startsWith('целое') ? 'int' : 'float' };
  if (kind.startsWith('день'))
    return {
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
      ...(required ? { default: '{{now}}' } : {}),
    };
  if (kind.startsWith('время')) return { widget: 'string', pattern: ['^\\d\\d:\\d\\d$', '14:00'] };
  return { widget: LONG.has(key) ? 'text' : 'string' };
};

/** Fields that run over several lines. */
const LONG = new Set(['summary', 'problem', 'text', 'task', 'description', 'note']);
