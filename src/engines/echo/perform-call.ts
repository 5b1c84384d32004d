import { setImmediate as nextTurn } from "node:timers/promises";

import type { EngineContext, EngineResult, EngineWork } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import type { Warning, WarningCode } from "../../contract/warning.ts";
import { pause } from "../../kit/pause.ts";
import { answerPictures } from "./answer-pictures.ts";
import type { JobFolder } from "./create-job-folder.ts";
import type { Step } from "./create-journal.ts";
import type { EchoOptions } from "./options.ts";
import { showPreview } from "./show-preview.ts";
import { readDirectives } from "./wire.ts";
import type { Directives, ExitMoment, Failure } from "./wire.ts";

const WAIT_STEPS = 10;

export interface CallParts {
  readonly options: EchoOptions;
  readonly jobs: JobFolder | undefined;
  readonly journal: (step: Step, work: EngineWork) => void;
  /** Asked after by `resume`: the call is not handed over again. */
  readonly resumed: boolean;
}

/** One call from the words to the pictures, with everything that the words ask to go wrong on the way. */
export async function performCall(
  work: EngineWork,
  context: EngineContext,
  parts: CallParts,
): Promise<EngineResult> {
  const { options, resumed } = parts;
  const directives = readDirectives(work.prompt);
  const repeatable = options.repeatable ?? true;
  if (repeatable && directives.pricePaidMicros !== undefined) {
    throw new Fault("not_possible", "This echo is repeatable, so no call of it is paid.", {
      outcome: "refused",
    });
  }
  exitIf(directives, "before-sending", parts);
  context.progress({ stage: "listening", share: 0 });
  await nextTurn();
  context.signal.throwIfAborted();

  const known = resumed || (await handOver(work, context, { ...parts, directives }));
  await wait(work, context, {
    waitMs: directives.waitMs ?? options.delayMs ?? 0,
    previews: previewsWanted(options, context),
  });
  if (directives.hang === true) {
    await untilAborted(context.signal);
  }
  // A backend that has the job already neither fails nor dies of it a second time.
  if (!known) {
    failAsTold(directives);
  }
  const pictures = await answerPictures(work, context, {
    directives,
    asFiles: options.answers === "files",
    halfSpooled: () => exitIf(known ? {} : directives, "half-spooled", parts),
  });
  const pricePaidMicros = directives.pricePaidMicros ?? options.pricePaidMicros;
  return {
    pictures,
    warnings: (directives.warnings ?? []).map(toWarning),
    ...(directives.usage === undefined ? {} : { usage: directives.usage }),
    ...(repeatable || pricePaidMicros === undefined ? {} : { pricePaidMicros }),
  };
}

/** Marks, sends and names the call; true if the backend knew its key. */
async function handOver(
  work: EngineWork,
  context: EngineContext,
  parts: CallParts & { readonly directives: Directives },
): Promise<boolean> {
  const { options, jobs, journal, directives } = parts;
  if (options.repeatable === false) {
    await context.sending();
  }
  const job = await jobs?.take(work.callKey);
  const known = job?.known ?? false;
  journal(known ? "replayed" : "sent", work);
  exitIf(known ? {} : directives, "after-sending", parts);
  if (job !== undefined) {
    await context.accepted(job.upstreamId);
  }
  exitIf(known ? {} : directives, "after-accepted", parts);
  return known;
}

function exitIf({ exit }: Directives, moment: ExitMoment, { options }: CallParts): void {
  if (exit?.moment === moment) {
    options.exit?.(exit.code);
  }
}

function previewsWanted({ previews = true }: EchoOptions, context: EngineContext): number {
  return previews ? (context.previews?.count ?? 0) : 0;
}

/**
 * Takes half of the way that progress has to go; the pictures take the other half. Previews are shown in equal
 * parts of the time; if there is none, all of them at once.
 */
async function wait(
  work: EngineWork,
  context: EngineContext,
  { waitMs, previews }: { readonly waitMs: number; readonly previews: number },
): Promise<void> {
  let shown = 0;
  const showUntil = (due: number): void => {
    for (; shown < due; shown += 1) {
      showPreview(work, context, shown);
    }
  };
  const steps = waitMs > 0 ? WAIT_STEPS : 0;
  for (let step = 1; step <= steps; step += 1) {
    await pause(waitMs / steps, context.signal);
    context.progress({ stage: "thinking", share: step / steps / 2 });
    showUntil(Math.min(previews, Math.floor((step / steps) * (previews + 1))));
  }
  showUntil(previews);
}

function untilAborted(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  const end = (): void => reject(signal.reason);
  if (signal.aborted) {
    end();
  }
  signal.addEventListener("abort", end, { once: true });
  return promise;
}

function failAsTold({ fail, text }: Directives): void {
  if (text === true) {
    throw new Fault(
      "content_refused",
      "The backend answered with words instead of a picture: I would rather talk.",
      {
        outcome: "refused",
      },
    );
  }
  if (fail !== undefined) {
    throw FAILURES[fail]();
  }
}

const FAILURES: Readonly<Record<Failure, () => Error>> = {
  unpaid: () =>
    new Fault("backend_failed", "The echo was told to fail before it cost anything.", {
      outcome: "unpaid",
    }),
  refused: () =>
    new Fault("content_refused", "The echo was told to refuse.", { outcome: "refused" }),
  unknown: () =>
    new Fault("backend_failed", "The echo was told to end without a word.", { outcome: "unknown" }),
  bug: () => new TypeError("the echo was told to have a bug"),
};

function toWarning(code: WarningCode): Warning {
  return { code, field: null, message: `The echo was told to say ${code}.` };
}
