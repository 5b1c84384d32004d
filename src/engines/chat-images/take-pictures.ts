import type { EngineFile } from "../../contract/engine.ts";
import type { Spool } from "../../contract/spool.ts";
import { sniffMediaType } from "../shared/sniff-media-type.ts";
import type { FoundPicture } from "./chat-answer.ts";

const UNKNOWN_TYPE = "application/octet-stream";

/**
 * The first `count` pictures that can be had. One that cannot be fetched, or is none, makes room for the next, which is often the same
 * in another form; where no other is left it is answered all the same, or its failure thrown.
 */
export async function takePictures(
  found: readonly FoundPicture[],
  count: number,
  fetchPicture: (url: string) => Promise<Spool>,
): Promise<readonly EngineFile[]> {
  const taken: EngineFile[] = [];
  const doubtful: EngineFile[] = [];
  const failures: unknown[] = [];
  const seen = new Set<string>();
  for (const picture of found) {
    if (taken.length === count) {
      break;
    }
    if ("url" in picture && seen.has(picture.url)) {
      continue;
    }
    try {
      const file = "url" in picture ? await fetchPicture(picture.url) : picture.spool;
      const mediaType = await sniffMediaType(file);
      (mediaType === UNKNOWN_TYPE ? doubtful : taken).push({ kind: "file", file, mediaType });
    } catch (error) {
      failures.push(error);
    }
    if ("url" in picture) {
      seen.add(picture.url);
    }
  }
  if (taken.length === 0 && doubtful.length === 0) {
    throw failures[0];
  }
  return taken.length > 0 ? taken : doubtful.slice(0, count);
}
