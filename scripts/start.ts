import { serve } from '../src/integrations/serve.ts';
import { BASE_PATH, OUT_DIR, PORT } from '../src/site.ts';
import './build.ts';

if (!process.exitCode) {
  try {
    await serve(OUT_DIR, BASE_PATH, PORT);
    console.log(`\nРаздел открыт: http://localhost:${PORT}${BASE_PATH}\nОстановить: Ctrl+C`);
  } catch (error) {
    const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    console.error(
      busy ? `Порт ${PORT} занят. Укажите другой: PORT=${PORT + 1} npm start` : String(error),
    );
    process.exitCode = 2;
  }
}
