import { readContent } from '../src/disk.ts';
import { writeVscode } from '../src/integrations/vscode.ts';
import { CONTENT_DIR } from '../src/site.ts';

try {
  const { content } = readContent();
  if (!content.site) throw new Error(`В ${CONTENT_DIR}/site.yaml ошибка. Запустите npm run check.`);
  const files = writeVscode(process.cwd(), CONTENT_DIR, content);
  console.log(
    `Записано файлов в .vscode: ${files.length}. Откройте папку проекта в VS Code и согласитесь поставить предложенные расширения.\nПоявились новые записи или поля — запустите команду ещё раз.`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
