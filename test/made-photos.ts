import sharp from 'sharp';

/** EXIF of a telephone that lay on its side in Saratov. */
const EXIF = {
  IFD0: { Make: 'Образец', Copyright: 'Образец' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 32/1 0/1', GPSLongitudeRef: 'E' },
};

const colours = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: { r: 30, g: 90, b: 160 } },
  }).composite([
    {
      input: { create: { width: 20, height: 20, channels: 3, background: '#e9a21b' } },
      left: 0,
      top: 0,
    },
  ]);

/** A photograph of some sides, as a telephone saves it: on its side, with its place and camera. */
export const photo = async (width: number, height: number): Promise<Uint8Array> =>
  new Uint8Array(
    await colours(width, height)
      .jpeg()
      .withExif(EXIF)
      .withXmp(XMP)
      .withMetadata({ orientation: 6 })
      .toBuffer(),
  );

const XMP =
  '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta><?xpacket end="w"?>';

/** A picture of a screen, with EXIF that a program left in it. */
export const screenshot = async (width: number, height: number): Promise<Uint8Array> =>
  new Uint8Array(
    await colours(width, height)
      .png()
      .withExif({ IFD0: { Make: 'A' } })
      .toBuffer(),
  );
