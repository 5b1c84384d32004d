import type { EngineWishes } from "../../contract/engine.ts";
import type { ImageRequest } from "../../contract/image-request.ts";

/** The wishes that only some backends know, as sent. `auto` is no wish: it leaves the choice to the backend. */
export function readWishes(request: ImageRequest): EngineWishes {
  const said = (value: string | undefined) =>
    value === undefined || value === "auto" ? undefined : value;
  const quality = said(request.quality);
  const style = said(request.style);
  const moderation = said(request.moderation);
  const inputFidelity = said(request.inputFidelity);
  return {
    ...(quality !== undefined && { quality }),
    ...(style !== undefined && { style }),
    ...(moderation !== undefined && { moderation }),
    ...(inputFidelity !== undefined && { inputFidelity }),
    ...(request.background !== undefined &&
      request.background !== "auto" && { background: request.background }),
  };
}
