import type { Abilities, EnginePreview } from "../../contract/engine.ts";
import type { Plan } from "../../contract/generation.ts";
import type { LimnerParts } from "../limner-parts.ts";

/** Shows the previews of one call to whoever watches. Disposing resolves when nothing is under way any more. */
export interface PreviewShow extends AsyncDisposable {
  /** How many of each picture are wanted; 0 where nobody wants any, or the engine makes none. */
  readonly count: number;
  /** Takes one over; never waits, never throws. */
  show(preview: EnginePreview): void;
  /** The call has ended: what is not shown by now never is. */
  close(): void;
}

interface ShownCall {
  readonly generation: { readonly id: string; readonly plan: Pick<Plan, "previews" | "format"> };
  readonly channel: { readonly engine: { readonly abilities: Pick<Abilities, "previews"> } };
  /** Orders in the generation of the pictures that it draws. */
  readonly pictures: readonly number[];
}

interface ShowParts {
  /** The call is over when it fires, whatever its engine does. */
  readonly signal: AbortSignal;
  readonly parts: {
    readonly imaging: Pick<LimnerParts["imaging"], "encodePreview">;
    readonly dispatch: Pick<LimnerParts["dispatch"], "announce">;
    readonly log: Pick<LimnerParts["log"], "warn">;
  };
}

/**
 * Encodes previews one at a time. Of each picture only the newest waits for its turn, so that an engine which is
 * quicker than the encoder fills no memory; no picture ever goes back to an earlier step.
 */
export function showPreviews(
  { generation, channel, pictures }: ShownCall,
  { signal, parts }: ShowParts,
): PreviewShow {
  const { id, plan } = generation;
  const count = channel.engine.abilities.previews ? (plan.previews ?? 0) : 0;
  const waiting = new Map<number, EnginePreview>();
  const taken = new Map<number, number>();
  let underWay: Promise<void> | null = null;
  let hasFailed = false;
  let isOver = false;
  const hasEnded = (): boolean => isOver || signal.aborted;
  const close = (): void => {
    isOver = true;
    waiting.clear();
  };

  const encode = async (order: number, preview: EnginePreview): Promise<void> => {
    const { step, width, height } = preview;
    try {
      const encoded = await parts.imaging.encodePreview(preview, plan.format);
      if (!hasEnded()) {
        const shown = { order, step, width, height, ...encoded };
        parts.dispatch.announce(id, { kind: "preview", preview: shown });
      }
    } catch (error) {
      if (!hasFailed) {
        parts.log.warn("preview-not-shown", { generation: id, order, step, error });
      }
      hasFailed = true;
    }
  };

  const encodeAll = async (): Promise<void> => {
    for (const [order, preview] of waiting) {
      waiting.delete(order);
      await encode(order, preview);
    }
    underWay = null;
  };

  return {
    count,
    show(preview) {
      const { picture, step } = preview;
      const order = pictures[picture];
      if (order === undefined || hasEnded() || step >= count || step <= (taken.get(order) ?? -1)) {
        return;
      }
      taken.set(order, step);
      waiting.set(order, preview);
      underWay ??= encodeAll();
    },
    close,
    async [Symbol.asyncDispose]() {
      close();
      await underWay;
    },
  };
}
