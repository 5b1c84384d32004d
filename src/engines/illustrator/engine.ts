import { Fault } from "../../contract/fault.ts";
import type {
  Engine,
  EngineContext,
  EnginePixels,
  EngineReference,
  EngineWork,
} from "../../contract/engine.ts";
import type { JsonValue } from "../../contract/json-value.ts";
import type { Size } from "../../contract/size.ts";
import type { Warning } from "../../contract/warning.ts";
import type { OtherPicture } from "./edits/edit.ts";
import { fitWithin } from "./fit-within.ts";
import type { SceneDocument } from "./intent.ts";
import { openDrawingPool } from "./open-drawing-pool.ts";
import type { DrawingPool, Watch } from "./open-drawing-pool.ts";
import type { IllustratorOptions } from "./options.ts";
import type { ChangePlan, DrawPlan, WorkPlan } from "./planning/work-plan.ts";
import { startWarmUp } from "./start-warm-up.ts";

const EDGE_MAX = 3840;
const PIXELS_MAX = 8_294_400;
const REFERENCE_BYTES_MAX = 20 * 1024 * 1024;
const COUNT_MAX = 4;
const NOTE =
  "Drawn by the built-in illustrator: procedural, not a neural model, so it draws by rules what its word lists know, " +
  "in English and Chinese. It draws sixteen kinds of scene well (coasts, mountain lakes, streets, skylines, forests, meadows, " +
  "deserts, snow villages, night skies, the sea floor, rooms, tables, studios, posters, patterns, logos), puts about 800 things into " +
  "them, and gives any picture another look, light, frame or text. It does not see what a photo shows, and it draws " +
  "no portraits, poses or actions.";

/**
 * The built-in engine. It is procedural, not a model: it reads words by word lists and draws by
 * rules, in worker threads, the same pixels for the same words, seed and size. What it did not
 * understand it says in warnings.
 */
export function createIllustrator(options: IllustratorOptions = {}): Engine {
  const pool = openDrawingPool(options);
  const warmUp = options.warmUp === true ? startWarmUp(pool) : undefined;
  return {
    id: "illustrator",
    abilities: {
      edit: true,
      referencesMax: 16,
      mask: true,
      countMax: COUNT_MAX,
      legalSize,
      seed: true,
      formats: ["png", "jpeg", "webp"],
      transparency: true,
      wishes: [],
      previews: true,
      progress: true,
      cancel: true,
      repeatable: true,
      inProcess: true,
      procedural: true,
      note: NOTE,
    },
    generate: async (work, context) => {
      context.signal.throwIfAborted();
      // Somebody waits: what is drawn only to be ready makes room.
      warmUp?.cancel();
      checkSize(work.size);
      const plan = await planInThisThread(work);
      const shares = work.seeds.slice(0, work.count).map(() => 0);
      const pictures = await Promise.all(
        shares.map((_, index) => {
          const order = {
            pool,
            work,
            seed: work.seeds[index] ?? 0,
            watch: watchOf(context, shares, index),
          };
          return plan.kind === "draw" ? drawFromDocument(order, plan) : changePixels(order, plan);
        }),
      );
      return {
        pictures: pictures.map(({ picture }) => picture),
        warnings: [...plan.warnings, ...warnOfHidden(pictures)],
      };
    },
    [Symbol.asyncDispose]: async () => {
      warmUp?.cancel();
      await pool[Symbol.asyncDispose]();
    },
  };
}

/** What reads prompts is loaded with the first one: word lists and fonts are half of the engine. */
async function planInThisThread(work: EngineWork): Promise<WorkPlan> {
  const { planWork } = await import("./planning/plan-work.ts");
  const { vocabulary } = await import("./vocabulary/vocabulary.ts");
  return planWork(work, vocabulary());
}

/** The size itself if both edges and the area are within bounds, else the largest of its ratio that is. */
function legalSize(target: Size): Size {
  const scale = Math.min(1, EDGE_MAX / target.width, EDGE_MAX / target.height);
  const within =
    scale === 1
      ? target
      : {
          width: Math.max(1, Math.floor(target.width * scale)),
          height: Math.max(1, Math.floor(target.height * scale)),
        };
  return fitWithin(within, PIXELS_MAX);
}

function checkSize(size: Size): void {
  const legal = legalSize(size);
  if (legal.width === size.width && legal.height === size.height) return;
  throw new RangeError(
    `the illustrator draws at most ${legal.width}x${legal.height} of this ratio`,
  );
}

interface PictureOrder {
  readonly pool: DrawingPool;
  readonly work: EngineWork;
  readonly seed: number;
  readonly watch: Watch;
}

/** Tells the caller the mean of how far the pictures of one call are. */
function watchOf(context: EngineContext, shares: number[], index: number): Watch {
  const { previews } = context;
  return {
    signal: context.signal,
    ...(previews === undefined
      ? {}
      : {
          previews: {
            count: previews.count,
            show: (pixels) => previews.show({ picture: index, ...pixels }),
          },
        }),
    progress: (share) => {
      shares[index] = share;
      const sum = shares.reduce((total, one) => total + one, 0);
      context.progress({
        stage: share < 0.8 ? "drawing" : "finishing",
        share: sum / shares.length,
      });
    },
  };
}

/** A picture and the subjects of it that nothing can be seen of. */
interface Made {
  readonly picture: EnginePixels;
  readonly hidden: readonly string[];
}

async function drawFromDocument(
  { pool, work, seed, watch }: PictureOrder,
  plan: DrawPlan,
): Promise<Made> {
  const document = plan.toDocument(seed);
  const drawn = await pool.draw({ kind: "draw", document, ...work.size }, watch);
  const picture: EnginePixels = {
    kind: "pixels",
    data: drawn.data,
    ...work.size,
    channels: drawn.channels,
    seed: document.seed,
    revisedPrompt: plan.revisedPrompt,
    understood: plan.understood,
    document: toJson(document),
  };
  return { picture, hidden: drawn.hidden };
}

/** What was promised and cannot be seen, because something stands before it or the frame is too small. */
function warnOfHidden(pictures: readonly Made[]): readonly Warning[] {
  const hidden = [...new Set(pictures.flatMap((made) => made.hidden))];
  if (hidden.length === 0) return [];
  const message = `Nothing can be seen of: ${hidden.join(", ")}. There was no room for it in this picture.`;
  return [{ code: "prompt_partly_understood", field: "prompt", message }];
}

async function changePixels(
  { pool, work, seed, watch }: PictureOrder,
  plan: ChangePlan,
): Promise<Made> {
  const { filters, adjustments, time, weather, season, neon, text } = plan.change;
  const picture = await readBytes(plan.reference, watch.signal);
  const mask = plan.mask === undefined ? undefined : await readBytes(plan.mask, watch.signal);
  const others = await readOthers(plan, watch.signal);
  const drawing = {
    kind: "change" as const,
    ...work.size,
    picture,
    filters,
    adjustments,
    neon,
    seed,
    edits: plan.edits,
    others,
    ...(mask === undefined ? {} : { mask }),
    ...(time === undefined ? {} : { time }),
    ...(weather === undefined ? {} : { weather }),
    ...(season === undefined ? {} : { season }),
    ...(typeof text === "string" ? { text } : {}),
  };
  const { data, channels } = await pool.draw(drawing, watch);
  const made: EnginePixels = {
    kind: "pixels",
    data,
    ...work.size,
    channels,
    seed,
    revisedPrompt: plan.revisedPrompt,
    understood: plan.understood,
  };
  return { picture: made, hidden: [] };
}

/** One after the other: each may have 20 MiB. */
async function readOthers({ others }: ChangePlan, signal: AbortSignal): Promise<OtherPicture[]> {
  const pictures: OtherPicture[] = [];
  for (const other of others)
    pictures.push({ n: other.n, picture: await readBytes(other, signal) });
  return pictures;
}

async function readBytes(reference: EngineReference, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of reference.open()) {
    signal.throwIfAborted();
    bytes += chunk.byteLength;
    if (bytes > REFERENCE_BYTES_MAX) {
      throw new Fault("image_too_large", "A picture to change may have at most 20 MiB.", {
        outcome: "refused",
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}

/** A document is plain data, so JSON says all of it. */
function toJson(document: SceneDocument): JsonValue {
  const json: JsonValue = JSON.parse(JSON.stringify(document));
  return json;
}
