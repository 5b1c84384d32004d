import type { Outcome } from "./open-sample-bench.ts";
import type { Program } from "./plan-programs.ts";
import { endMark } from "./write-program.ts";

/** A member `error` that says something: that of a record without one is null. */
const FAULT = /"error"\s*:\s*(?!null)|^curl: \(\d+\)/m;

/** What is wrong with a block of a program that was run, in words; undefined if nothing is. */
export function judgeBlock(program: Program, index: number, outcome: Outcome): string | undefined {
  const { code, output } = outcome;
  const end = output.indexOf(endMark(index));
  const before = index === 0 ? -1 : output.indexOf(endMark(index - 1));
  if (index > 0 && before < 0) {
    return "The session ended in a block before this one.";
  }
  const from = index === 0 ? 0 : before + endMark(index - 1).length;
  const said = output.slice(from, end < 0 ? undefined : end);
  if (end < 0) {
    return `It did not come to its end (exit code ${code}):\n${said}`;
  }
  if (index === program.samples.length - 1 && code !== 0) {
    return `It ended with exit code ${code}:\n${output.slice(from)}`;
  }
  const showsFault = program.samples[index]?.showsFault ?? false;
  if (FAULT.test(said) !== showsFault) {
    return `${showsFault ? "It shows no fault" : "It shows a fault"}:\n${said}`;
  }
  return undefined;
}
