import { Fault, type FaultCode } from "../../contract/fault.ts";
import type { GenerationError } from "../../contract/generation.ts";
import type { Settlement } from "../../contract/generation-records.ts";
import type { Warning } from "../../contract/warning.ts";
import { estimateUsage } from "../estimate-usage.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { announceEnd } from "./announce-end.ts";
import type { CallFailure, Drawing } from "./drawing.ts";
import { patiently } from "./patiently.ts";
import { isOtherKind } from "./price-of.ts";

const GRAVITY: readonly CallFailure["kind"][] = [
  "refused",
  "unusable",
  "unknown",
  "crashed",
  "unpaid",
];

/**
 * Ends a run with the pictures there are. What is stored is charged, and nothing else. If another attempt or a
 * cancel was faster, this one's pictures are thrown away and nothing is announced.
 */
export async function settleRun(drawing: Drawing, parts: LimnerParts): Promise<void> {
  const { run, controller } = drawing;
  const settlement = toSettlement(drawing, parts.clock.now());
  const isEnded = await patiently(() => parts.records.generations.settle(run, settlement), {
    name: "settle",
    generation: run.generation.id,
    signal: controller.signal,
    parts,
  });
  if (!isEnded) {
    return;
  }
  if (settlement.state === "succeeded") {
    parts.usualSeconds.note(run.generation.model, settlement.finishedAt - run.generation.createdAt);
  }
  announceEnd(run.generation, settlement, parts);
}

function toSettlement(drawing: Drawing, finishedAt: number): Settlement {
  const { generation } = drawing.run;
  const { plan } = generation;
  const drawn = [...drawing.drawn.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, picture]) => picture);
  const [first] = drawn;
  const texts = [plan.prompt, plan.guidance, ...plan.context];
  return {
    state: first === undefined ? "failed" : "succeeded",
    stored: drawn.map(({ asset, priceMicros }) => ({ asset, priceMicros })),
    finishedAt,
    stages: drawing.timer.stages(),
    warnings: withoutRepeats([...plan.warnings, ...drawing.warnings, ...endWarnings(drawing)]),
    error: first === undefined ? toError(drawing.failures) : null,
    native: first?.facts.native ?? null,
    understood: first?.facts.understood ?? null,
    revisedPrompt: first?.facts.revisedPrompt ?? null,
    usage:
      first === undefined
        ? null
        : (drawing.usage ??
          estimateUsage(
            texts,
            plan.references,
            drawn.map(({ facts }) => facts),
          )),
    channel: first?.channel ?? null,
  };
}

function endWarnings(drawing: Drawing): readonly Warning[] {
  const { plan } = drawing.run.generation;
  const warnings: Warning[] = [];
  const there = drawing.drawn.size;
  if (there > 0 && there < plan.count) {
    warnings.push({
      code: "fewer_pictures",
      field: "n",
      message: `${there} of ${plan.count} pictures could be drawn; only these were charged.`,
    });
  }
  const other = [...drawing.drawn.values()].find(({ channel }) => isOtherKind(plan, channel));
  if (other !== undefined) {
    warnings.push({
      code: "other_engine",
      field: "model",
      message: `The backend of this model was not to be had, so the channel "${other.channel}" drew instead, at its own price.`,
    });
  }
  return warnings;
}

/** Faults of unknown outcome that say more than that an answer was lost. */
const TOLD_AS_IT_IS: ReadonlySet<FaultCode> = new Set([
  "backend_timeout",
  "backend_answer_invalid",
]);

/** The failure that says most about why there is no picture. */
function toError(failures: readonly CallFailure[]): GenerationError {
  const worst = failures.toSorted((a, b) => GRAVITY.indexOf(a.kind) - GRAVITY.indexOf(b.kind))[0];
  if (worst === undefined) {
    const fault = new Fault(
      "backend_failed",
      "No picture came of this request. Nothing was charged.",
    );
    return { code: fault.code, message: fault.publicMessage, outcome: null };
  }
  const { kind, fault } = worst;
  if (kind === "unknown" && !TOLD_AS_IT_IS.has(fault.code)) {
    return {
      code: "backend_failed",
      message:
        "The backend's answer was lost, so nobody can know whether it drew a picture. Nothing was charged.",
      outcome: "unknown",
    };
  }
  const outcome = kind === "refused" || kind === "unknown" || kind === "unpaid" ? kind : null;
  return { code: fault.code, message: fault.publicMessage, outcome };
}

function withoutRepeats(warnings: readonly Warning[]): readonly Warning[] {
  const seen = new Set<string>();
  return warnings.filter(({ code, message }) => {
    const mark = `${code}\n${message}`;
    const isNew = !seen.has(mark);
    seen.add(mark);
    return isNew;
  });
}
