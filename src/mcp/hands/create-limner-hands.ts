import { BOUNDS } from "../../contract/bounds.ts";
import { createPictureSpools, type PictureSpools } from "../../core/references/picture-spools.ts";
import type { Generation } from "../../contract/generation.ts";
import type { ImageRequest } from "../../contract/image-request.ts";
import type { Hands, ToolCall } from "../tools/hands.ts";
import { awaitDrawing } from "./await-drawing.ts";
import type { LimnerHandsParts } from "./limner-hands-parts.ts";
import { readEditWish } from "./read-edit-wish.ts";
import { readGenerateWish } from "./read-generate-wish.ts";
import { toGenerationResult } from "./to-generation-result.ts";
import { toModelsResult } from "./to-models-result.ts";

/** The tools of a Limner in this process, for one caller. */
export function createLimnerHands(parts: LimnerHandsParts): Hands {
  const { limner, caller } = parts;
  return {
    generate: (wish, call) => draw(() => readGenerateWish(wish, parts), call, parts),
    edit: (wish, call) => draw((pictures) => readEditWish(wish, { pictures, parts }), call, parts),
    async get({ id }, call) {
      // Looked for first, so that nobody waits for what belongs to another.
      await limner.find(id, caller);
      const generation = await awaitDrawing(id, call, parts);
      return await toGenerationResult(generation, { parts, signal: call.signal });
    },
    list: async () => toModelsResult(await limner.models(caller)),
  };
}

type ReadRequest = (pictures: PictureSpools) => Promise<ImageRequest>;

async function draw(read: ReadRequest, call: ToolCall, parts: LimnerHandsParts) {
  const { id, answer } = await admit(read, call, parts);
  const generation = await awaitDrawing(id, call, parts);
  if (generation.finishedAt !== null) {
    await answer(generation);
  }
  return await toGenerationResult(generation, { parts, signal: call.signal, isNew: true });
}

interface Admitted {
  readonly id: string;
  readonly answer: (generation: Generation) => Promise<void>;
}

/** A function of its own, so that texts and pictures are let go before the wait. */
async function admit(
  read: ReadRequest,
  { signal }: ToolCall,
  { limner, caller, spooler, visit }: LimnerHandsParts,
): Promise<Admitted> {
  await using pictures = createPictureSpools(spooler, BOUNDS);
  const accepted = await limner.draw(await read(pictures), caller, {
    idempotencyValue: null,
    retryMark: false,
    client: null,
    webhookUrl: null,
    signal,
  });
  return { id: accepted.generation.id, answer: visit.hold(accepted) };
}
