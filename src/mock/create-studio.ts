import { Fault } from "../contract/fault.ts";
import { pause } from "../kit/pause.ts";
import { sha256Hex } from "../kit/sha256-hex.ts";
import type { AnswerPlan } from "./answer-plan.ts";
import type { Drawing } from "./drawing.ts";
import type { MockOrder } from "./mock-order.ts";
import { COLOURS, type PictureRecipe } from "./picture-recipe.ts";

interface DrawingWish {
  readonly order: MockOrder;
  readonly plan: AnswerPlan;
  readonly key: string | null;
  /** Called when work is done for this order, with the number of pictures; not called where it joins. */
  readonly drawn: (pictures: number) => void;
  /** Called instead where the same key was used before. */
  readonly joined: () => void;
}

/** Does the work: waits as a mode says and decides what the pictures are. */
export interface Studio {
  /** Goes on whether or not the caller stays. */
  draw(wish: DrawingWish): Promise<Drawing>;
}

interface StudioOptions {
  readonly idempotent: boolean;
  /** Fires when the mock is closed. */
  readonly signal: AbortSignal;
}

const KEYS_MAX = 1_000;

export function createStudio({ idempotent, signal }: StudioOptions): Studio {
  const known = new Map<string, { readonly body: string; readonly drawing: Promise<Drawing> }>();

  const work = async ({ order, plan, drawn }: DrawingWish): Promise<Drawing> => {
    const recipes = toRecipes(order, plan);
    // Billed as soon as the work begins: a backend does not stop it when the caller leaves.
    drawn(recipes.length);
    if (plan.waitMs !== undefined) {
      await pause(plan.waitMs, signal);
    }
    return { createdS: Math.floor(Date.now() / 1_000), recipes };
  };

  return {
    draw(wish) {
      const { order, key } = wish;
      if (!idempotent || key === null) {
        return work(wish);
      }
      const body = sha256Hex(JSON.stringify(order));
      const earlier = known.get(key);
      if (earlier === undefined) {
        const drawing = work(wish);
        known.set(key, { body, drawing });
        const [oldest] = known.keys();
        if (known.size > KEYS_MAX && oldest !== undefined) {
          known.delete(oldest);
        }
        return drawing;
      }
      if (earlier.body !== body) {
        throw new Fault(
          "idempotency_mismatch",
          "This Idempotency-Key was used for another request; take a new one.",
        );
      }
      wish.joined();
      return earlier.drawing;
    },
  };
}

/** The same words give the same colours; pictures of one call differ. */
function toRecipes(order: MockOrder, plan: AnswerPlan): readonly PictureRecipe[] {
  const { toSize = (size) => size, toCount = (count) => count, damage, base64MiB } = plan;
  const first = Number.parseInt(sha256Hex(order.prompt).slice(0, 4), 16);
  const recipe = {
    size: toSize(order.size),
    format: base64MiB === undefined ? order.format : "png",
    ...(damage !== undefined && { damage }),
    ...(base64MiB !== undefined && { base64MiB }),
  } as const;
  return Array.from({ length: toCount(order.count) }, (_, index) => ({
    ...recipe,
    colour: (first + index) % COLOURS,
  }));
}
