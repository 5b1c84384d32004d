import type { EngineContext, EngineFile, EngineWork } from "../../contract/engine.ts";
import type { Door } from "../../contract/door.ts";
import { fetchReturnedPicture } from "../shared/fetch-returned-picture.ts";
import { sniffMediaType } from "../shared/sniff-media-type.ts";
import type { Upstream } from "../shared/upstream.ts";
import type { SavedPicture } from "./read-job.ts";

interface FetchParts {
  readonly upstream: Upstream;
  readonly door: Pick<Door, "fetchPicture">;
  readonly context: EngineContext;
}

/**
 * The pictures of a job, at most as many as were asked for. ComfyUI writes the whole workflow, words included, into each file it
 * saves; `channel=rgb` makes it answer with a PNG that has nothing but the pixels.
 */
export async function fetchPictures(
  saved: readonly SavedPicture[],
  { count, seeds }: Pick<EngineWork, "count" | "seeds">,
  parts: FetchParts,
): Promise<readonly EngineFile[]> {
  const pictures: EngineFile[] = [];
  for (const [index, { filename, subfolder, type }] of saved.slice(0, count).entries()) {
    const query = new URLSearchParams({ filename, subfolder, type, channel: "rgb" });
    const file = await fetchReturnedPicture(
      `${parts.upstream.baseUrl}/view?${query.toString()}`,
      parts,
    );
    const seed = seeds[index];
    pictures.push({
      kind: "file",
      file,
      mediaType: await sniffMediaType(file),
      ...(seed !== undefined && { seed }),
    });
  }
  return pictures;
}
