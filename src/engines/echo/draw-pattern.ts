import { createHash } from "node:crypto";

import type { EnginePixels } from "../../contract/engine.ts";
import type { Size } from "../../contract/size.ts";

/** A chequered plain: two colours and the width of its fields, all from the words and the seed. */
export function drawPattern(prompt: string, seed: number, { width, height }: Size): EnginePixels {
  const digest = createHash("sha256").update(`${seed} ${prompt}`).digest();
  const colours = [digest.subarray(0, 3), digest.subarray(3, 6)] as const;
  const fieldEdge = 8 + (digest[6] ?? 0) / 4;

  const isSecond = (position: number): 0 | 1 =>
    Math.floor(position / fieldEdge) % 2 === 0 ? 0 : 1;
  const rows = [0, 1].map((first) =>
    Buffer.concat(Array.from({ length: width }, (_, x) => colours[isSecond(x) === first ? 0 : 1])),
  );
  const data = new ArrayBuffer(width * height * 3);
  const pixels = new Uint8Array(data);
  for (let y = 0; y < height; y += 1) {
    pixels.set(rows[isSecond(y)] ?? [], y * width * 3);
  }
  return { kind: "pixels", data, width, height, channels: 3 };
}
