import type { GenerationEvent, Preview, Progress } from "./generation-event.ts";
import type { ServerEvent } from "./read-server-events.ts";
import type { Generation } from "./records.ts";

type SentPreview = Omit<Preview, "mediaType" | "dataUrl"> & {
  readonly media_type: string;
  readonly b64_json: string;
};

/** Null for a kind that a later server may send. Throws a SyntaxError for data that is no JSON. */
export function toGenerationEvent({ event, data }: ServerEvent): GenerationEvent | null {
  // What each kind holds is written in docs/api.md.
  if (event === "state") {
    return { kind: "state", record: JSON.parse(data) as Generation };
  }
  if (event === "progress") {
    return { kind: "progress", ...(JSON.parse(data) as Progress) };
  }
  if (event === "preview") {
    const { media_type: mediaType, b64_json: base64, ...preview } = JSON.parse(data) as SentPreview;
    return {
      kind: "preview",
      ...preview,
      mediaType,
      dataUrl: `data:${mediaType};base64,${base64}`,
    };
  }
  return null;
}
