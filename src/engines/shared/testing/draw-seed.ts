import { encodePng } from "../../../kit/encode-png.ts";

/** A small picture whose colour is the seed: the same for the same, and another for another. */
export function drawSeed(seed: number): Uint8Array {
  const size = { width: 8, height: 8 };
  const data = new Uint8Array(size.width * size.height * 3);
  for (let at = 0; at < data.length; at += 3) {
    data.set([seed & 255, (seed >>> 8) & 255, (seed >>> 16) & 255], at);
  }
  return encodePng({ data, ...size, channels: 3 });
}
