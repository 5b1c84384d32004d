import { encodePng } from "../../../kit/encode-png.ts";

/** A whole small picture; other shades give other bytes. */
export function smallPng(shade = 120): Buffer {
  const data = new Uint8Array(24 * 16 * 3).map((_, index) => (index * 7 + shade) % 256);
  return Buffer.from(encodePng({ data, width: 24, height: 16, channels: 3 }));
}
