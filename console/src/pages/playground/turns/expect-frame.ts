import { readSize, type Size } from "../../../kit/size.ts";
import { findGridSize, nearestGridSize, type Tier } from "../../../kit/size-grid.ts";
import type { Reference, Turn } from "../../../threads/thread.ts";
import { expectIntent, type ExpectedSize } from "../intent/expect-intent.ts";

/** The proportions of a picture that is not there yet. */
export interface ExpectedFrame {
  readonly size: Size;
  /** Whether these very pixels are expected; otherwise they are a guess, and no number is written. */
  readonly exact: boolean;
}

const UNKNOWN: Size = { width: 2048, height: 2048 };

/**
 * What the frame of a turn looks like before its picture is there: as the server's record says, else as it was asked for,
 * else as the words and references lead one to expect.
 */
export function expectFrame({
  record,
  ...turn
}: Pick<Turn, "record" | "prompt" | "wishes" | "references">): ExpectedFrame {
  const known = readSize(record?.size.delivered) ?? readSize(turn.wishes.size);
  if (known !== null) {
    return { size: known, exact: true };
  }
  return (
    readUnderstood(record?.understood ?? "", turn.references) ?? toFrame(expectIntent(turn).size)
  );
}

/** `square by default`, `1920x1080 from the prompt`, `16:9 from the prompt, 4K from the prompt`, `ratio of reference 2`. */
function readUnderstood(text: string, references: readonly Reference[]): ExpectedFrame | null {
  const pixels = readSize(/\b\d{3,4}x\d{3,4}\b/.exec(text)?.[0]);
  if (pixels !== null) {
    return { size: pixels, exact: true };
  }
  const ratio =
    /\b\d{1,2}:\d{1,2}\b/.exec(text)?.[0] ?? (/^square\b/.test(text) ? "1:1" : undefined);
  if (ratio !== undefined) {
    const found = findGridSize(ratio, readTier(text) ?? "2K");
    return found === undefined ? null : { size: found.size, exact: true };
  }
  const followed = /\bratio of (?:the )?reference(?: (\d{1,2}))?/.exec(text);
  return followed === null
    ? null
    : sizeAfter(references[Number(followed[1] ?? 1) - 1], readTier(text));
}

function sizeAfter(reference: Reference | undefined, tier: Tier | null): ExpectedFrame | null {
  const { width = null, height = null } = reference ?? {};
  if (width === null || height === null) {
    return null;
  }
  const near = nearestGridSize({ width, height });
  const found = findGridSize(near.ratio, tier ?? near.tier) ?? near;
  return { size: found.size, exact: true };
}

function readTier(text: string): Tier | null {
  const found = /\b([124]K)\b/.exec(text)?.[1];
  return found === "1K" || found === "2K" || found === "4K" ? found : null;
}

function toFrame(expected: ExpectedSize): ExpectedFrame {
  const size = expected.by === "prompt" ? null : expected.size;
  return { size: size ?? UNKNOWN, exact: false };
}
