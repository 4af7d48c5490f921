import { brief } from '../src/formats/report.ts';
import { currentReading } from '../src/integrations/loader.ts';
import { BASE_PATH, CONTENT_DIR, PORT } from '../src/site.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DEV_BACKGROUND = '0';

const report = currentReading((step) => console.error(`${step}…`));
if (report.issues.length > 0) console.log(`${brief(report, CONTENT_DIR)}\n`);

const { dev } = await import('astro');
await dev({ server: { port: PORT }, logLevel: 'warn' });
console.log(
  `Просмотр: http://localhost:${PORT}${BASE_PATH}\nСохраните файл в ${CONTENT_DIR}, и страница обновится. Остановить: Ctrl+C`,
);
