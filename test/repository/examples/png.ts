import { crc32, deflateSync } from 'node:zlib';

/** A PNG of three bytes a pixel. The same pixels give the same bytes. */
export function toPng(width: number, height: number, colourAt: (x: number, y: number) => number): Buffer {
  const row = (y: number) => Array.from({ length: width }, (_, x) => colourAt(x, y)).flatMap(channels);
  // Each row begins with the number of its filter, 0 for none.
  const pixels = Buffer.from(Array.from({ length: height }, (_, y) => [0, ...row(y)]).flat());
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND')]);
}

const channels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
