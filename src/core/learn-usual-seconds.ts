import type { LimnerParts } from "./limner-parts.ts";
import { KEPT } from "./usual-seconds.ts";

/** Where nothing is drawn, how long the pictures of each model take is learnt from what others have drawn. */
export async function learnUsualSeconds(
  { records, catalogue, usualSeconds }: Pick<LimnerParts, "records" | "catalogue" | "usualSeconds">,
  signal: AbortSignal,
): Promise<void> {
  for (const model of catalogue().models.keys()) {
    signal.throwIfAborted();
    const { data } = await records.generations.list({ model, states: ["succeeded"], limit: KEPT });
    const times = data.flatMap(({ createdAt, finishedAt }) =>
      finishedAt === null ? [] : [finishedAt - createdAt],
    );
    if (times.length > 0) {
      usualSeconds.replace(model, times);
    }
  }
}
