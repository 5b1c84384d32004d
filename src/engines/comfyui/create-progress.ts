import type { EngineContext } from "../../contract/engine.ts";
import type { JobMessage } from "./read-message.ts";
import type { Workflow } from "./workflow.ts";

/** Sampling takes nearly all of the time; what is left is decoding and fetching. */
const SAMPLING_SHARE = 0.9;

/** Tells how far a job is by the steps of its sampler; never goes back, as the second of two samplers would. */
export function createProgress(
  { slots }: Workflow,
  context: Pick<EngineContext, "progress">,
): (message: JobMessage) => void {
  const samplers = new Set([...slots.seed, ...slots.steps].map(({ node }) => node));
  let share = 0;
  const tell = (stage: string, next: number): void => {
    share = Math.max(share, Math.min(1, next));
    context.progress({ stage, share });
  };
  return (message) => {
    if (message.kind === "started") {
      tell("starting", 0);
    } else if (message.kind === "ended") {
      tell("fetching", SAMPLING_SHARE);
    } else if (samplers.size === 0 || samplers.has(message.node)) {
      tell("sampling", (SAMPLING_SHARE * Math.max(0, message.value)) / message.max);
    }
  };
}
