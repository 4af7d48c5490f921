import { makeGuidePictures } from '../src/integrations/guide-pictures.ts';

try {
  await makeGuidePictures(process.env, (file) => console.log(file));
  console.log('Снимки готовы. В справочник редактора они попадут при сборке: npm run build');
} catch (error) {
  console.error(`Снимки не сделаны: ${(error as Error).message}`);
  process.exitCode = 2;
}
