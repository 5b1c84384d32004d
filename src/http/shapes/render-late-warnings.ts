import type { Generation } from "../../contract/generation.ts";
import type { AnswerValue } from "./to-pieces.ts";
import { warningsOf } from "./warnings-of.ts";

/**
 * The warnings as a member of the last event of a stream, whose `X-Warnings` left before all of them were known. No
 * member where there are none, so that the event is then what every client knows.
 */
export function renderLateWarnings(generation: Generation): {
  readonly [member: string]: AnswerValue;
} {
  const warnings = warningsOf(generation).map(({ code, field, message }) => ({
    code,
    field,
    message,
  }));
  return warnings.length === 0 ? {} : { warnings };
}
