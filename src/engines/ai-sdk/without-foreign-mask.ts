import type { EngineWork } from "../../contract/engine.ts";
import type { Warning } from "../../contract/warning.ts";

/**
 * The work without a mask that the backend would lay over another picture: a call has one place for it, and OpenAI and those who speak
 * as it does take it for the first picture's.
 */
export function withoutForeignMask(work: EngineWork): {
  readonly work: EngineWork;
  readonly warnings: readonly Warning[];
} {
  const { mask, ...others } = work;
  const changed = work.references.findIndex((reference) => reference.changed);
  if (mask === undefined || changed < 1) {
    return { work, warnings: [] };
  }
  return {
    work: others,
    warnings: [
      {
        code: "mask_ignored",
        field: "mask",
        message:
          "The backend that drew this applies a mask to the first picture only, and another one was to be changed; the mask was left out.",
      },
    ],
  };
}
