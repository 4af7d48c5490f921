import type { AstroIntegration } from 'astro';
import { withEditingWords } from '../derive/editing-words.ts';
import { currentReading } from './loader.ts';

const PROGRAM = '@sveltia/cms';
const RUSSIAN = `${PROGRAM}/locales/ru.json`;
const TRANSLITERATED = /\w+\((\w+)\.normalize\(`NFD`\),\{locale:/g;
const OUTSIDE_FONT = /url\(https:[^)]+\.woff2\)\s*format\([^)]*\)/g;

/** The editing page at /admin/: always in the preview, on the published site only when site.yaml asks for it. */
export const editingPage = (): AstroIntegration => ({
  name: 'section:editing-page',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      const asked = command === 'build' && currentReading().content.site?.editing?.public;
      if (command !== 'dev' && !asked) return;
      injectRoute({ pattern: '/admin', entrypoint: './src/pages/_admin.astro' });
      updateConfig({
        vite: {
          // The program is one large piece, loaded by editors alone.
          build: { chunkSizeWarningLimit: 10_000 },
          // Bundled anew in the preview, the program would lose the fonts that lie beside it.
          optimizeDeps: { exclude: [PROGRAM] },
          plugins: [
            {
              name: 'section:editing-words',
              // Before the list of words becomes a module.
              enforce: 'pre',
              transform: (code: string, id: string) =>
                id.includes(RUSSIAN) ? JSON.stringify(withEditingWords(JSON.parse(code))) : null,
            },
            {
              name: 'section:editing-page',
              transform: (code: string, id: string) => (id.includes(PROGRAM) ? mended(code) : null),
            },
          ],
        },
      });
    },
  },
});

/** The program without its calls to another host for fonts it carries itself, and with our own table of Russian letters for names of files. */
const mended = (code: string): string =>
  code
    .replaceAll(OUTSIDE_FONT, "local('sans-serif')")
    .replaceAll(TRANSLITERATED, 'globalThis.sectionSlug($1,{locale:');
