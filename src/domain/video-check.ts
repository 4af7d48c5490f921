import { type FileCheck, fault } from './file-fault.ts';

const latin = new TextDecoder('latin1');

/** Where a film says what it is, apart from what it shows; empty when it says nothing. */
const headOf = (bytes: Uint8Array): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 16 <= bytes.length; ) {
    const short = view.getUint32(at);
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short || bytes.length - at;
    if (latin.decode(bytes.subarray(at + 4, at + 8)) === 'moov')
      return bytes.subarray(at, at + size);
    if (size < 8) break;
    at += size;
  }
  return new Uint8Array();
};

/** Marks under which phones write where a film was taken. */
const PLACE = /\xa9xyz|location\.ISO6709|loci\0{4}/;

/** A film that tells where it was taken: the section cuts that out of pictures alone. */
export const checkVideo: FileCheck = ({ bytes }) =>
  PLACE.test(latin.decode(headOf(bytes)))
    ? [
        fault(
          'video-place',
          'В видео записано место съёмки (GPS): его прочтёт каждый, кто скачает файл.',
          'Сохраните ролик без места. На iPhone: «Поделиться» → «Параметры» → выключите «Геопозиция». На компьютере: откройте в видеоредакторе и сохраните заново.',
        ),
      ]
    : [];
