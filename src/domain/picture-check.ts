import { broken, doubt, type FileCheck, type FileFault, fault, MEGABYTE } from './file-fault.ts';
import { sizeWords } from './file-size.ts';
import { readPicture } from './picture.ts';
import { BrokenPicture } from './picture-bytes.ts';

const MOST_PIXELS = 40_000_000;
const MOST_BYTES = 10 * MEGABYTE;

/** A picture cut short, spoilt, or too large to make smaller ones of. */
export const checkPicture: FileCheck = ({ bytes }, kind) => {
  const faults: FileFault[] = [];
  if (bytes.length > MOST_BYTES)
    faults.push(
      fault(
        'picture-large',
        `Картинка весит ${sizeWords(bytes.length)}, а можно до 10 МБ.`,
        'Уменьшите её: 2000 точек по длинной стороне хватит для любого экрана.',
      ),
    );
  try {
    const { width, height, moving } = readPicture(kind, bytes);
    if (moving)
      faults.push(
        doubt(
          'picture-moving',
          'Картинка движется, а на странице останется один её кадр.',
          'Довольно одного кадра — сохраните его как PNG. Важно движение — сохраните его как видео MP4 и покажите блоком «видео».',
        ),
      );
    if (width * height > MOST_PIXELS)
      faults.push(
        fault(
          'picture-large',
          `В картинке ${width} × ${height} точек — больше 40 миллионов.`,
          'Уменьшите её: 2000 точек по длинной стороне хватит для любого экрана.',
        ),
      );
  } catch (error) {
    if (!(error instanceof BrokenPicture)) throw error;
    faults.push(broken(error.message));
  }
  return faults;
};
