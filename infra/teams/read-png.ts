/** The pixels of a PNG, as PNG (Third Edition, W3C) lays them out: what an icon's rules are about. */
import { inflateSync } from 'node:zlib';

export type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Pixel;
};

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Channels by colour type: truecolour, and truecolour with alpha. */
const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Throws where the file is no PNG of 8-bit colours without interlacing, saying what it is. */
export function readPng(file: Buffer): Picture {
  if (!file.subarray(0, 8).equals(signature)) throw new Error('is no PNG');
  const chunks = chunksOf(file);
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!head || head.length < 13) throw new Error('is a PNG without a header');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const [depth, colourType, interlaced] = [head[8]!, head[9]!, head[12]!];
  const channels = channelsOf[colourType];
  if (depth !== 8 || channels === undefined || interlaced !== 0)
    throw new Error(
      `has ${depth} bits a channel, colour type ${colourType}${interlaced ? ', interlaced' : ''}: save it as plain RGB or RGBA with 8 bits a channel`,
    );
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  const bytes = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  return {
    width,
    height,
    at: (x, y) => {
      const start = (y * width + x) * channels;
      const [red = 0, green = 0, blue = 0, alpha = 255] = bytes.subarray(start, start + channels);
      return [red, green, blue, alpha];
    },
  };
}

type Chunk = { readonly type: string; readonly data: Buffer };

function chunksOf(file: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    chunks.push({
      type: file.toString('latin1', at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** Section 9, Filtering: each line says by which of its neighbours its bytes were foretold. */
function unfilter(raw: Buffer, lineLength: number, lines: number, step: number): Buffer {
  if (raw.length !== (lineLength + 1) * lines) throw new Error('is a PNG that was cut off');
  const out = Buffer.alloc(lineLength * lines);
  for (let line = 0; line < lines; line += 1) {
    const filter = raw[line * (lineLength + 1)]!;
    for (let at = 0; at < lineLength; at += 1) {
      const here = line * lineLength + at;
      const left = at >= step ? out[here - step]! : 0;
      const above = line > 0 ? out[here - lineLength]! : 0;
      const aboveLeft = line > 0 && at >= step ? out[here - lineLength - step]! : 0;
      const foretold = [0, left, above, (left + above) >> 1, paeth(left, above, aboveLeft)][filter];
      if (foretold === undefined) throw new Error(`is a PNG with the unknown filter ${filter}`);
      out[here] = (raw[line * (lineLength + 1) + 1 + at]! + foretold) & 255;
    }
  }
  return out;
}

function paeth(left: number, above: number, aboveLeft: number): number {
  const guess = left + above - aboveLeft;
  const [byLeft, byAbove, byBoth] = [left, above, aboveLeft].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (byLeft <= byAbove && byLeft <= byBoth) return left;
  return byAbove <= byBoth ? above : aboveLeft;
}
