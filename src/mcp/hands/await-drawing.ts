import { Fault } from "../../contract/fault.ts";
import type { Generation } from "../../contract/generation.ts";
import type { ToolCall } from "../tools/hands.ts";
import type { LimnerHandsParts } from "./limner-hands-parts.ts";

/**
 * The most that a call is waited in: clients made with the official SDKs give a call up after 60 seconds unless told
 * otherwise, and an answer that says where the picture will be is worth more to them than none.
 */
const PATIENCE_MAX_MS = 50_000;

/** The record once it has ended, or as it stands when patience does. */
export async function awaitDrawing(
  id: string,
  { signal, tell }: ToolCall,
  { limner, caller, patienceMs, log }: LimnerHandsParts,
): Promise<Generation> {
  const over = new AbortController();
  const ends = AbortSignal.any([signal, over.signal]);
  const telling = tell === null ? Promise.resolve() : tellProgress(tell);
  try {
    return await limner.waitFor(id, {
      patienceMs: Math.min(patienceMs, PATIENCE_MAX_MS),
      signal,
    });
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== "still_running") {
      throw error;
    }
    return await limner.find(id, caller);
  } finally {
    over.abort();
    await telling;
  }

  async function tellProgress(say: NonNullable<ToolCall["tell"]>): Promise<void> {
    try {
      for await (const news of await limner.watch(id, caller, { signal: ends })) {
        if (news.kind === "progress") {
          say({ share: news.share, message: news.step });
        } else if (news.kind === "state" && news.generation.finishedAt === null) {
          say({ share: 0, message: news.generation.state });
        }
      }
    } catch (error) {
      // Progress is a courtesy; the picture does not depend on it.
      log.warn("progress-broke-off", { generation: id, error });
    }
  }
}
