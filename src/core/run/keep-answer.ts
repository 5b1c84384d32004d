import type { EngineResult } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { Usage } from "../../contract/usage.ts";
import type { Channel } from "../catalogue.ts";
import type { LimnerParts } from "../limner-parts.ts";
import type { CallFailure, Drawing } from "./drawing.ts";
import { keepPicture } from "./keep-picture.ts";
import { wishWarnings } from "./wish-warnings.ts";

/** Stores what was answered. A picture that cannot be used is said, and not ordered again. */
export async function keepAnswer(
  result: EngineResult,
  call: { readonly channel: Channel; readonly pictures: readonly number[] },
  context: { readonly drawing: Drawing; readonly parts: LimnerParts },
): Promise<CallFailure | null> {
  const { drawing, parts } = context;
  drawing.usage = addUsage(drawing.usage, result.usage);
  drawing.warnings.push(
    ...wishWarnings(drawing.run.generation.plan, call.channel),
    ...result.warnings,
  );
  let failure: CallFailure | null = null;
  for (const [index, picture] of result.pictures.entries()) {
    const order = call.pictures[index];
    if (order === undefined) {
      break;
    }
    try {
      await keepPicture(picture, order, { drawing, channel: call.channel, parts });
    } catch (error) {
      failure = judgeKeeping(error, drawing);
      // A stop is no failure: it is what the run was told, and is said where that is done.
      if (error !== drawing.controller.signal.reason) {
        parts.log.error("picture-not-kept", { generation: drawing.run.generation.id, error });
      }
    }
  }
  if (result.pictures.length === 0) {
    const fault = new Fault(
      "backend_answer_invalid",
      "The backend answered without a picture. Nothing was charged.",
    );
    return { kind: "unusable", fault };
  }
  return failure;
}

/** The calls of one generation are told as one. */
function addUsage(earlier: Usage | null, more: Usage | undefined): Usage | null {
  if (earlier === null || more === undefined) {
    return more ?? earlier;
  }
  return {
    inputTokens: earlier.inputTokens + more.inputTokens,
    outputTokens: earlier.outputTokens + more.outputTokens,
  };
}

function judgeKeeping(error: unknown, drawing: Drawing): CallFailure {
  if (drawing.controller.signal.aborted) {
    return {
      kind: "interrupted",
      fault: new Fault("internal", "The run was interrupted.", { cause: error }),
    };
  }
  const fault =
    error instanceof Fault
      ? error
      : new Fault(
          "internal",
          "A drawn picture could not be finished. Nothing was charged for it.",
          { cause: error },
        );
  return { kind: "unusable", fault };
}
