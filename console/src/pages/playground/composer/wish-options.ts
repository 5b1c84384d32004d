import type { PictureFormat } from "../../../threads/thread.ts";

export const FORMATS = [
  { value: "png", label: "PNG" },
  { value: "jpeg", label: "JPEG" },
  { value: "webp", label: "WebP" },
] as const satisfies readonly { readonly value: PictureFormat; readonly label: string }[];

export const COUNT_MAX = 10;

export const COUNTS: readonly number[] = Array.from({ length: COUNT_MAX }, (_, index) => index + 1);

export const SEED_MAX = 2 ** 32 - 1;

export const TEMPERATURE_MAX = 2;
