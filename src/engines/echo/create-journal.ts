import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";

import type { EngineWork } from "../../contract/engine.ts";

export type Step = "called" | "sent" | "replayed" | "resumed" | "answered" | "failed";

/** One line of the journal. */
interface JournalLine {
  readonly step: Step;
  readonly generation: string;
  readonly call: string;
  readonly count: number;
}

/**
 * Notes what was done, so that a crash test can count afterwards how often a paid call was sent.
 * Synchronous on purpose: a line is on the disk before the step that it names is taken.
 */
export function createJournal(file: string | undefined): (step: Step, work: EngineWork) => void {
  if (file === undefined) {
    return () => undefined;
  }
  return (step, work) => {
    const line: JournalLine = {
      step,
      generation: work.generationId,
      call: work.callKey,
      count: work.count,
    };
    const descriptor = openSync(file, "a");
    try {
      writeSync(descriptor, `${JSON.stringify(line)}\n`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  };
}
