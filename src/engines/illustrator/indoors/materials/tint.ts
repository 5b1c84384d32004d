import type { Skin } from "../material.ts";

/** Makes a skin lighter or darker. */
export function tint(skin: Skin, factor: number): void {
  skin.red *= factor;
  skin.green *= factor;
  skin.blue *= factor;
}
