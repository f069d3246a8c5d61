/** What Teams asks of an app's two icons, looked up in their pixels (*Teams app icon for Teams Store and app bar*). */
import type { Picture, Pixel } from './read-png';
import { readPng } from './read-png';

export type IconName = 'color' | 'outline';

/** Pixels of a side. */
export const iconSizes: Readonly<Record<IconName, number>> = { color: 192, outline: 32 };

/** The colour icon's drawing stays inside this square in its middle, in pixels. */
const safeArea = 120;

/** What is wrong, each a line that names the file and the mend. */
export function iconProblems(name: IconName, file: Buffer): readonly string[] {
  const where = `icons/${name}.png`;
  let picture: Picture;
  try {
    picture = readPng(file);
  } catch (error) {
    return [`${where} ${error instanceof Error ? error.message : 'cannot be read'}: draw it again`];
  }
  const size = iconSizes[name];
  if (picture.width !== size || picture.height !== size)
    return [`${where} is ${picture.width} x ${picture.height} pixels: make it ${size} x ${size}`];
  const problems = name === 'color' ? colourProblems(picture) : outlineProblems(picture);
  return problems.map((problem) => `${where} ${problem}`);
}

function colourProblems(picture: Picture): readonly string[] {
  const pixels = pixelsOf(picture);
  if (pixels.some(({ pixel: [, , , alpha] }) => alpha < 255))
    return ['has transparent pixels: fill the whole square, Teams rounds its corners by itself'];
  const margin = (iconSizes.color - safeArea) / 2;
  const inside = (at: number): boolean => at >= margin && at < margin + safeArea;
  const ground = picture.at(0, 0).join();
  const drawn = pixels.filter(({ pixel }) => pixel.join() !== ground);
  if (drawn.length === 0) return ['is one colour and nothing else: draw something on it'];
  return drawn.every(({ x, y }) => inside(x) && inside(y))
    ? []
    : [`is drawn outside the ${safeArea} x ${safeArea} pixels in its middle: keep the rest one colour`];
}

function outlineProblems(picture: Picture): readonly string[] {
  const visible = pixelsOf(picture).filter(({ pixel: [, , , alpha] }) => alpha > 0);
  if (visible.length === 0) return ['shows nothing: draw it in white'];
  if (visible.length === picture.width * picture.height)
    return ['has no transparent pixel: draw it in white on nothing'];
  const other = visible.find(({ pixel: [red, green, blue] }) => Math.min(red, green, blue) < 255);
  return other
    ? [`has another colour than white at ${other.x}, ${other.y}: draw it in white on nothing`]
    : [];
}

type Placed = { readonly x: number; readonly y: number; readonly pixel: Pixel };

function pixelsOf({ width, height, at }: Picture): readonly Placed[] {
  return Array.from({ length: width * height }, (_, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    return { x, y, pixel: at(x, y) };
  });
}
