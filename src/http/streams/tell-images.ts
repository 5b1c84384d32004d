import type { Generation } from "../../contract/generation.ts";
import { renderFault } from "../render-fault.ts";
import { encodePieces } from "../shapes/encode-pieces.ts";
import type { FinishedAnswer } from "../shapes/finished-answer.ts";
import { toCompletedEvent, toPartialEvent } from "../shapes/image-events.ts";
import { renderImagesDatum } from "../shapes/render-images.ts";
import { renderLateWarnings } from "../shapes/render-late-warnings.ts";
import { renderBothUsages, renderUsage } from "../shapes/render-usage.ts";
import { KEEP_ALIVE } from "./keep-alive.ts";
import type { StreamWords } from "./stream-words.ts";
import { toEvent } from "./to-event.ts";

interface ImagesTelling {
  readonly generation: Pick<Generation, "plan" | "route">;
  readonly format: FinishedAnswer["format"];
  /** SDKs get both families of usage. */
  readonly forSdk: boolean;
  readonly listPictures: (generation: Generation) => FinishedAnswer["pictures"];
}

/**
 * The events of OpenAI's Images API: previews as `….partial_image`, each picture as `….completed`, the usage of all of
 * them with the last. The event's name stands on a line of its own and as `type` in the data.
 */
export function tellImages(telling: ImagesTelling): StreamWords {
  const { format, forSdk } = telling;
  return {
    shape: "images-stream",
    // There is nothing to say yet, but the headers must not wait.
    opening: [KEEP_ALIVE],
    news(one) {
      if (one.kind !== "preview") {
        return [];
      }
      const event = toPartialEvent(telling.generation, one.preview, Date.now());
      return toEvent(event, event.type);
    },
    async ending(generation) {
      const listed = telling.listPictures(generation);
      const pictures = generation.pictures.toSorted((one, other) => one.order - other.order);
      const where = await Promise.all(listed.map((one) => renderImagesDatum(one, format)));
      const usage = (forSdk ? renderBothUsages : renderUsage)(generation.usage);
      const events = pictures.map((picture, index) => ({
        ...toCompletedEvent(generation, picture, where[index] ?? {}),
        ...(index === pictures.length - 1 ? { usage, ...renderLateWarnings(generation) } : {}),
      }));
      return encodePieces(events.flatMap((event) => toEvent(event, event.type)));
    },
    fault: (fault) => toEvent(renderFault(fault).body, "error"),
  };
}
