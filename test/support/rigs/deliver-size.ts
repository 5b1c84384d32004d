import sharp from "sharp";
import { formatSize, type Size } from "../../../src/contract/size.ts";
import { sha256Hex } from "../../../src/kit/sha256-hex.ts";
import { readPictures } from "../delivered-pictures.ts";
import { idOf, readRecord } from "../generation-record.ts";
import type { TestHouse } from "../open-house.ts";
import type { OpenRig } from "./rig.ts";

/** What became of the wish for a size, and what should have. */
export interface SizeDelivery {
  /** As decoded, to the last pixel. */
  readonly delivered: string;
  readonly format: string;
  /** What the record says that the backend drew. */
  readonly native: string | null;
  readonly warnings: readonly string[];
  readonly untouched: boolean;
}

interface Asking {
  readonly house: TestHouse;
  readonly backend: OpenRig;
  readonly model: string;
}

/** Asks for one picture of this size, and says beside it what the backend's own picture makes one expect. */
export async function deliverSize(
  size: Size,
  { house, backend, model }: Asking,
): Promise<{ readonly actual: SizeDelivery; readonly expected: SizeDelivery }> {
  const response = await house.call("/v1/images/generations", {
    model,
    prompt: "a kite",
    size: formatSize(size),
  });
  const [picture] = await readPictures(response);
  const { size: sizes, warnings } = await readRecord(house, idOf(response));
  const drawn = await backend.lastPicture();
  const native = await sharp(drawn).metadata();
  const isRight = native.width === size.width && native.height === size.height;
  return {
    actual: {
      delivered: picture?.size ?? "nothing",
      format: picture?.format ?? "nothing",
      native: sizes.native,
      warnings: warnings.map(({ code }) => code),
      untouched: sha256Hex(picture?.bytes ?? Buffer.alloc(0)) === sha256Hex(drawn),
    },
    expected: {
      delivered: formatSize(size),
      format: "png",
      native: formatSize(native),
      warnings: warningsOf(native, size),
      untouched: isRight,
    },
  };
}

/** A fit that crops more than 2 % of the area, or enlarges an edge more than twice, is said. */
function warningsOf(native: Size, size: Size): readonly string[] {
  const scale = Math.max(size.width / native.width, size.height / native.height);
  const kept = (size.width / scale / native.width) * (size.height / scale / native.height);
  return [...(1 - kept > 0.02 ? ["cropped"] : []), ...(scale > 2 ? ["enlarged"] : [])];
}
