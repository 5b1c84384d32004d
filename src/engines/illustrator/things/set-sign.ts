import { fitText } from "../text/fit-text.ts";
import type { Face } from "../text/font-for.ts";
import { toTextOutline } from "../text/text-outline.ts";

/** How writing is set on a board, in pixels. */
export interface SignSetting {
  /** With `\n` between its lines. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Room around the writing, as a share of its size. */
export const SIGN_PADDING = 0.62;
const LINES_MAX = 9;

export const faceOf = (manner: "sign" | "neon"): Face => (manner === "neon" ? "neon" : "bold");

/** Sets writing as large as a picture allows without being filled by it; long texts get larger boards. */
export function setSign(
  text: string,
  manner: "sign" | "neon",
  frame: { readonly width: number; readonly height: number },
): SignSetting {
  const isTall = frame.height > frame.width;
  const length = Math.min(200, text.length);
  const most = Math.min(1, 0.62 + length / 130);
  const width = frame.width * (isTall ? 0.8 : 0.66) * most;
  const height = frame.height * (isTall ? 0.3 : 0.4) * most;
  const face = faceOf(manner);
  const lines = fitText(text, { face, width, height, linesMax: LINES_MAX });
  const outline = toTextOutline(lines, { face, size: 100, align: "middle" });
  const padded = {
    width: outline.width + 200 * SIGN_PADDING,
    height: outline.height + 170 * SIGN_PADDING,
  };
  const largest = (Math.min(frame.width, frame.height) * 0.15) / 100;
  const scale = Math.min(width / padded.width, height / padded.height, largest);
  return { text: lines, width: padded.width * scale, height: padded.height * scale };
}
