import { readSize, type Size } from "../kit/size.ts";
import type { Turn } from "./thread.ts";

interface ExpectedSize {
  readonly size: Size;
  /** Whether these very pixels are to be expected; otherwise only something of these proportions. */
  readonly exact: boolean;
}

const DEFAULT: Size = { width: 2048, height: 2048 };
const TIERS = ["1K", "2K", "4K"];
/** Ratios of the listed sizes are rounded to whole multiples of 16 pixels. */
const NEAR = 0.04;

/**
 * The size of a picture that is not there yet, for the frame that keeps its place: what was asked for, what the server says
 * that it understood, or the proportions of what is to be changed.
 */
export function expectSize(
  { record, wishes, references }: Pick<Turn, "record" | "wishes" | "references">,
  listed: readonly string[],
): ExpectedSize {
  const [picture] = record?.pictures ?? [];
  const asked = readSize(record?.size.delivered) ?? picture ?? readSize(wishes.size);
  if (asked !== undefined && asked !== null) {
    return { size: { width: asked.width, height: asked.height }, exact: true };
  }
  const understood = readUnderstood(record?.understood ?? "", listed);
  if (understood !== null) {
    return understood;
  }
  const changed = record?.references.find((reference) => reference.changed)?.n ?? 1;
  const { width = null, height = null } = references[changed - 1] ?? {};
  return width !== null && height !== null
    ? (pick({ ratio: width / height, area: width * height }, listed) ?? {
        size: { width, height },
        exact: false,
      })
    : { size: DEFAULT, exact: false };
}

/** `1920x1080 from the prompt`, `16:9 from the prompt, 4K from the prompt`. */
function readUnderstood(text: string, listed: readonly string[]): ExpectedSize | null {
  const pixels = readSize(/\b\d{3,4}x\d{3,4}\b/.exec(text)?.[0]);
  if (pixels !== null) {
    return { size: pixels, exact: true };
  }
  const [, wide, high] = /\b(\d{1,2}):(\d{1,2})\b/.exec(text) ?? [];
  if (wide === undefined || high === undefined) {
    return null;
  }
  const ratio = Number(wide) / Number(high);
  const tier = TIERS.indexOf(/\b[124]K\b/.exec(text)?.[0] ?? "2K");
  const found = ofRatio(ratio, listed)[tier];
  return found === undefined
    ? { size: { width: Math.round(DEFAULT.height * ratio), height: DEFAULT.height }, exact: false }
    : { size: found, exact: true };
}

/** Of the nearest ratio, that with the nearest number of pixels. */
function pick(
  { ratio, area }: { readonly ratio: number; readonly area: number },
  listed: readonly string[],
): ExpectedSize | null {
  const [first, ...others] = ofRatio(ratio, listed);
  if (first === undefined) {
    return null;
  }
  const away = ({ width, height }: Size) => Math.abs(Math.log((width * height) / area));
  const size = others.reduce((best, one) => (away(one) < away(best) ? one : best), first);
  return { size, exact: true };
}

/** The sizes of the nearest ratio, smallest first; none where no listed ratio is near. */
function ofRatio(ratio: number, listed: readonly string[]): readonly Size[] {
  const sizes = listed.map(readSize).filter((size) => size !== null);
  const away = ({ width, height }: Size) => Math.abs(Math.log(width / height / ratio));
  return sizes
    .filter((size) => away(size) < NEAR)
    .toSorted((one, other) => one.width * one.height - other.width * other.height);
}
