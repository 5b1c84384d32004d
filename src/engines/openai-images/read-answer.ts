import type { EngineContext, EngineFile, EngineResult, EngineWork } from "../../contract/engine.ts";
import type { EngineSettings } from "../../contract/engine-kind.ts";
import type { Spool } from "../../contract/spool.ts";
import { fetchReturnedPicture } from "../shared/fetch-returned-picture.ts";
import { memberOf } from "../shared/member-of.ts";
import { readPictureAnswer } from "../shared/read-picture-answer.ts";
import { sniffMediaType } from "../shared/sniff-media-type.ts";
import { spoolBody } from "../shared/spool-body.ts";
import type { Upstream, UpstreamAnswer } from "../shared/upstream.ts";
import { readEntries } from "./read-entries.ts";
import type { AnswerEntry } from "./read-entries.ts";
import { readPricePaid, readUsage } from "./read-usage.ts";
import { toPicturelessFault } from "./to-pictureless-fault.ts";

export interface AnswerParts {
  readonly work: EngineWork;
  readonly context: Pick<EngineContext, "signal" | "openSpool">;
  readonly upstream: Upstream;
  readonly settings: Pick<EngineSettings, "door" | "unpaid">;
  readonly secrets: readonly string[];
  /** Whether the seed that was sent is the picture's. */
  readonly hasSeed: boolean;
}

/** Reads an answer of status 200 in every shape that is met. Throws a Fault with an outcome if it brings no picture. */
export async function readAnswer(
  answer: UpstreamAnswer,
  parts: AnswerParts,
): Promise<Omit<EngineResult, "warnings">> {
  const { context, secrets } = parts;
  if (/^image\//i.test(answer.headers["content-type"] ?? "")) {
    const spool = await spoolBody(answer.body, () => context.openSpool());
    return { pictures: [await toPicture(spool, { index: 0 }, parts)] };
  }
  const read = await readPictureAnswer(answer.body, {
    openSpool: () => context.openSpool(),
    signal: context.signal,
    isPicture: (path) => path.at(-1) === "b64_json",
    secrets,
  });
  const entries = readEntries(read, secrets).filter((entry) => entry.kind !== "none");
  if (entries.length === 0) {
    throw toPicturelessFault(read.json, answer, { unpaid: parts.settings.unpaid, secrets });
  }
  const price = readPricePaid(read.json);
  const usage = readUsage(memberOf(read.json, "usage"));
  return {
    pictures: await fetchAll(entries.slice(0, parts.work.count), parts),
    ...(usage !== undefined && { usage }),
    ...(price !== undefined && { pricePaidMicros: price }),
  };
}

type Found = Exclude<AnswerEntry, { readonly kind: "none" }>;

/** Of several pictures those count that could be fetched: the core tells of the others. */
async function fetchAll(entries: readonly Found[], parts: AnswerParts): Promise<EngineFile[]> {
  const { signal } = parts.context;
  const results = await Promise.allSettled(
    entries.map(async (entry, index) =>
      toPicture(await toSpool(entry, parts), { entry, index }, parts),
    ),
  );
  signal.throwIfAborted();
  const pictures = results.flatMap((result) =>
    result.status === "fulfilled" ? [result.value] : [],
  );
  const failure = results.find((result) => result.status === "rejected");
  if (pictures.length === 0 && failure !== undefined) {
    throw failure.reason;
  }
  return pictures;
}

async function toSpool(entry: Found, parts: AnswerParts): Promise<Spool> {
  return entry.kind === "file"
    ? entry.spool
    : await fetchReturnedPicture(entry.address, {
        upstream: parts.upstream,
        door: parts.settings.door,
        context: parts.context,
      });
}

async function toPicture(
  spool: Spool,
  place: { readonly entry?: Found; readonly index: number },
  { work, hasSeed }: AnswerParts,
): Promise<EngineFile> {
  const revised = place.entry?.revisedPrompt;
  const seed = work.seeds[place.index];
  return {
    kind: "file",
    file: spool,
    mediaType: await sniffMediaType(spool),
    ...(hasSeed && seed !== undefined && { seed }),
    // Some servers repeat the prompt here.
    ...(revised !== undefined && revised !== work.prompt && { revisedPrompt: revised }),
  };
}
