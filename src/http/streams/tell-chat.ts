import type { Generation } from "../../contract/generation.ts";
import type { GenerationNews } from "../../core/generations/watch.ts";
import { renderFault } from "../render-fault.ts";
import type { StreamWish } from "../readers/reading.ts";
import { createChatChunks, type ChatChunks } from "../shapes/chat-chunks.ts";
import { encodePieces } from "../shapes/encode-pieces.ts";
import type { FinishedAnswer } from "../shapes/finished-answer.ts";
import { renderChatData } from "../shapes/render-documented.ts";
import { renderMarkdown } from "../shapes/render-superset.ts";
import { renderImage } from "../shapes/render-modalities.ts";
import { renderLateWarnings } from "../shapes/render-late-warnings.ts";
import { renderBothUsages } from "../shapes/render-usage.ts";
import type { Piece } from "../shapes/to-pieces.ts";
import { cutText } from "./cut-text.ts";
import type { StreamWords } from "./stream-words.ts";
import { toEvent } from "./to-event.ts";

/** Software that reads streams by the line holds at most 128 KiB of one; base64 is cut far below that. */
const DELTA_CHARACTERS_MAX = 32 * 1024;
const DONE = "data: [DONE]\n\n";

const STAGES = {
  queued: "Waiting",
  references: "Looking at the pictures",
  drawing: "Drawing",
  finishing: "Finishing",
  storing: "Storing",
} as const;

interface ChatTelling {
  readonly generation: Pick<Generation, "id" | "model" | "createdAt">;
  readonly wish: StreamWish;
  /** The picture as a data URL in `delta.images`, not as Markdown in the text. */
  readonly inImages: boolean;
  /** How the Markdown names the picture. */
  readonly format: FinishedAnswer["format"];
  readonly listPictures: (generation: Generation) => FinishedAnswer["pictures"];
}

/**
 * A chat completion in chunks. No event has a name, since chat software takes only `data:`, and each chunk has a choice,
 * since everyday code reads `choices[0]` of all of them.
 */
export function tellChat(telling: ChatTelling): StreamWords {
  const { wish, inImages } = telling;
  const chunks = createChatChunks(telling.generation);
  const tellProgress = createProgressTeller(chunks);
  return {
    shape: inImages ? "modalities-stream" : "superset-stream",
    opening: toEvent(chunks.role()),
    news: (one) => (wish.progress ? tellProgress(one) : []),
    async ending(generation) {
      const answer = {
        generation,
        pictures: telling.listPictures(generation),
        format: telling.format,
      };
      const picture = inImages
        ? await tellInImages(answer, chunks)
        : await tellInText(answer, chunks);
      const last = await tellLast(answer, { chunks, wish });
      return joinBytes([picture, encodePieces(last)]);
    },
    fault: (fault) => [...toEvent(renderFault(fault).body), DONE],
  };
}

/** Says how far the drawing is, in words, once for every tenth. */
function createProgressTeller(chunks: ChatChunks): (one: GenerationNews) => readonly Piece[] {
  let said = "";
  return (one) => {
    const words = toWords(one);
    if (words === said || words === "") {
      return [];
    }
    said = words;
    return toEvent(chunks.delta({ reasoning_content: `${words}\n` }));
  };
}

function toWords(one: GenerationNews): string {
  if (one.kind === "progress") {
    return `${STAGES[one.stage]}, ${Math.floor(one.share * 10) * 10} %`;
  }
  return one.kind === "state" && one.generation.state === "queued" ? STAGES.queued : "";
}

async function tellInImages(
  answer: FinishedAnswer,
  chunks: ChatChunks,
): Promise<AsyncIterable<Buffer>> {
  const images = await Promise.all(answer.pictures.map(renderImage));
  return encodePieces(toEvent(chunks.delta({ images })));
}

async function tellInText(
  { pictures: [picture], format }: FinishedAnswer,
  chunks: ChatChunks,
): Promise<AsyncIterable<Buffer>> {
  const markdown = picture === undefined ? "" : await renderMarkdown(picture, format);
  if (typeof markdown === "string") {
    return encodePieces(toEvent(chunks.delta({ content: markdown })));
  }
  const { before, picture: opened, after } = markdown;
  return tellCut(encodePieces([before, opened, after]), chunks);
}

/** A text of megabytes as many deltas, each made as the one before has been taken. */
async function* tellCut(text: AsyncIterable<Buffer>, chunks: ChatChunks): AsyncGenerator<Buffer> {
  for await (const content of cutText(text, DELTA_CHARACTERS_MAX)) {
    yield* encodePieces(toEvent(chunks.delta({ content })));
  }
}

/** The finish, which names the picture by its URL in any case: base64 has been sent once by then. */
async function tellLast(
  answer: FinishedAnswer,
  { chunks, wish }: { readonly chunks: ChatChunks; readonly wish: StreamWish },
): Promise<readonly Piece[]> {
  const usage = renderBothUsages(answer.generation.usage);
  const data = await renderChatData({ ...answer, format: "url" });
  const warnings = renderLateWarnings(answer.generation);
  const last = wish.usageChunk
    ? [chunks.finish({ data, ...warnings }), chunks.usage(usage)]
    : [chunks.finish({ data, usage, ...warnings })];
  return [...last.flatMap((chunk) => toEvent(chunk)), DONE];
}

async function* joinBytes(parts: readonly AsyncIterable<Buffer>[]): AsyncGenerator<Buffer> {
  for (const part of parts) {
    yield* part;
  }
}
