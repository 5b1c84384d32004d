import type { EngineReference } from "../../contract/engine.ts";
import type { Size } from "../../contract/size.ts";
import type { Warning } from "../../contract/warning.ts";

/** As everywhere: a smaller crop is not worth a word. */
const CROP_MAX = 0.02;

/** For backends that cut each reference in its middle to the shape of the picture before they look at it. */
export function toCutWarnings(
  references: readonly EngineReference[],
  size: Size,
): readonly Warning[] {
  const cut = references.filter(({ width, height }) => {
    const stretch = (width * size.height) / (height * size.width);
    return 1 - Math.min(stretch, 1 / stretch) > CROP_MAX;
  });
  const numbers = cut.map(({ n }) => n).join(", ");
  return cut.length === 0
    ? []
    : [
        {
          code: "cropped",
          field: "size",
          message: `The backend cut the edges of image ${numbers} to the shape of the result before it looked at it; ask for a size of the same shape to keep them.`,
        },
      ];
}
