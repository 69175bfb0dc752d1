import { deflateSync } from 'node:zlib';
import { crc32 } from '@/adapters/opc-package/crc32';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const GREY = { bitDepth: 8, colourType: 0 };
const INK = { paper: 255, bar: 96, frame: 0 };
/** Heights of the bars, as shares of the picture. */
const BARS = [0.3, 0.5, 0.2, 0.8, 0.6, 0.4];

/** A PNG file of this size in pixels: a frame, and bars in it. */
export function samplePng(width: number, height: number): Uint8Array {
  // A row begins with the number of its filter, which is none.
  const pixels = new Uint8Array((width + 1) * height).map((_, index) => {
    const x = (index % (width + 1)) - 1;
    return x < 0 ? 0 : inkAt(x, Math.floor(index / (width + 1)), width, height);
  });
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, GREY.bitDepth);
  header.setUint8(9, GREY.colourType);
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', new Uint8Array(header.buffer)),
    ...chunk('IDAT', deflateSync(pixels)),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

function inkAt(x: number, y: number, width: number, height: number): number {
  if (x < 2 || y < 2 || x >= width - 2 || y >= height - 2) return INK.frame;
  const place = (x / width) * BARS.length;
  const isBar = place % 1 > 0.2 && place % 1 < 0.8 && y > height * (1 - (BARS[Math.floor(place)] ?? 0));
  return isBar ? INK.bar : INK.paper;
}

function chunk(name: string, data: Uint8Array): readonly number[] {
  const named = Uint8Array.from([...new TextEncoder().encode(name), ...data]);
  return [...numberBytes(data.length), ...named, ...numberBytes(crc32(named))];
}

function numberBytes(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}
