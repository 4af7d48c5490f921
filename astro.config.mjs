import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { GRAMMAR } from './src/domain/markdown.ts';
import { rehypeSection } from './src/domain/rehype.ts';
import { REPEATING } from './src/domain/urls.ts';
import { attachmentsPreview, rehypeFiles } from './src/integrations/attachments.ts';
import { contentReport } from './src/integrations/content-report.ts';
import { editingPage } from './src/integrations/editing-page.ts';
import { absolute, BASE_PATH, PORT, SITE_URL } from './src/site.ts';

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  trailingSlash: 'always',
  server: { port: PORT },
  devToolbar: { enabled: false },
  compressHTML: true,
  scopedStyleStrategy: 'class',
  build: { inlineStylesheets: 'never', format: 'directory', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    sitemap({ filter: (page) => !REPEATING.map(absolute).includes(page) }),
    contentReport(),
    attachmentsPreview(),
    editingPage(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: GRAMMAR,
      rehypePlugins: [rehypeFiles, rehypeSection(BASE_PATH)],
      remarkRehype: {
        footnoteLabel: 'Примечания',
        footnoteBackLabel: (index) => `Назад к тексту, примечание ${index + 1}`,
      },
    }),
  },
});
