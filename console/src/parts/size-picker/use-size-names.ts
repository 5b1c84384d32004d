import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { GridSize } from "../../kit/size-grid.ts";
import type { Size } from "../../kit/size.ts";

export interface SizeNames {
  /** `wide`, `tall`, `square`. */
  readonly shape: (size: Size) => string;
  /** `16 by 9, 2K, 2048 by 1152, wide`. */
  readonly full: (one: GridSize) => string;
  /** `2.36 megapixels`. */
  readonly megapixels: (size: Size) => string;
}

/** Sizes in the words of the language. */
export function useSizeNames(): SizeNames {
  const texts = useTranslations("sizes");
  const shape = useCallback(
    ({ width, height }: Size) => {
      if (width === height) {
        return texts("square");
      }
      return width > height ? texts("wide") : texts("tall");
    },
    [texts],
  );
  return {
    shape,
    full: ({ ratio, tier, size }) => {
      const [wide = "", high = ""] = ratio.split(":");
      const { width, height } = size;
      return texts("full", {
        wide,
        high,
        tier,
        width: String(width),
        height: String(height),
        shape: shape(size),
      });
    },
    megapixels: ({ width, height }) =>
      texts("megapixels", { count: ((width * height) / 1_000_000).toFixed(2) }),
  };
}
