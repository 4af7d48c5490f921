import type { AstroIntegration } from 'astro';
import { currentReading } from './loader.ts';

const PROGRAM = '@sveltia/cms';
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
              // It carries its fonts in the package and still asks another host for them first.
              name: 'section:editing-page-fonts',
              transform: (code: string, id: string) =>
                id.includes(PROGRAM) ? code.replaceAll(OUTSIDE_FONT, "local('sans-serif')") : null,
            },
          ],
        },
      });
    },
  },
});
