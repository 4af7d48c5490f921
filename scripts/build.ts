import { brief } from '../src/formats/report.ts';
import { buildSection } from '../src/integrations/build.ts';
import { diskFault } from '../src/integrations/disk-fault.ts';
import { Refusal } from '../src/integrations/refusal.ts';
import { BASE_PATH, CONTENT_DIR, OUT_DIR, SITE_URL, SITE_URL_GIVEN } from '../src/site.ts';

process.env.NODE_ENV = 'production';
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const began = performance.now();
const seconds = () => ((performance.now() - began) / 1000).toFixed(1).replace('.', ',');

try {
  const { pages, report } = await buildSection((step) => console.log(`${seconds()} с  ${step}…`));
  if (report.issues.length > 0) console.log(brief(report, CONTENT_DIR));
  console.log(
    `${seconds()} с  Готово: страниц в поиске ${pages}, сайт лежит в ${OUT_DIR}, адрес ${SITE_URL}${BASE_PATH}`,
  );
  if (!SITE_URL_GIVEN) {
    console.log(
      'Для публикации укажите адрес сайта, он стоит в лентах и календарях: SITE_URL=https://… npm run build',
    );
  }
} catch (error) {
  if (error instanceof Refusal) {
    if (error.report) console.error(`\n${brief(error.report, CONTENT_DIR)}`);
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  } else {
    const told = error instanceof Error ? error.message : String(error);
    console.error(`Сборка не удалась: ${diskFault(error) ?? told}`);
    process.exitCode = 2;
  }
  console.error('Опубликованный сайт остался прежним.');
}
