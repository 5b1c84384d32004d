import { Fault } from "../contract/fault.ts";
import { nearestName } from "../kit/nearest-name.ts";
import { quoteInput } from "../kit/quote-input.ts";
import type { AnswerPlan } from "./answer-plan.ts";
import { MOCK_MODES, type ModeEntry } from "./mock-modes.ts";

export interface MockMode {
  /** As it is written, such as `slow 2s + url`. */
  readonly name: string;
  readonly plan: AnswerPlan;
}

const MODE_CHARACTERS_MAX = 200;

/**
 * Reads `slow 2s`, or several joined by `+`. What is misspelt, or changes the same thing twice, is a Fault that says
 * what there is: a test whose fault never happens must not pass.
 */
export function readMode(text: string): MockMode {
  if (text.length > MODE_CHARACTERS_MAX) {
    throw refusal(`A mode has at most ${MODE_CHARACTERS_MAX} characters.`);
  }
  const modes = text.split("+").map(readOne);
  const [first, ...others] = modes;
  return {
    name: modes.map(({ name }) => name).join(" + "),
    plan: others.reduce((plan, other) => join(plan, other), first?.plan ?? {}),
  };
}

function readOne(text: string): MockMode {
  const [name = "", ...words] = text.trim().split(/\s+/);
  const entry = Object.hasOwn(MOCK_MODES, name) ? MOCK_MODES[name] : undefined;
  if (entry === undefined) {
    const names = Object.keys(MOCK_MODES);
    const meant = nearestName(name, names);
    const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
    throw refusal(
      `There is no mode ${quoteInput(name)}.${hint} The modes are: ${names.join(", ")}.`,
    );
  }
  return { name: [name, ...words].join(" "), plan: entry.toPlan(readArgument(name, entry, words)) };
}

function readArgument(name: string, { argument }: ModeEntry, words: readonly string[]): number {
  const [word, ...more] = words;
  if (argument === undefined) {
    if (word !== undefined) {
      throw refusal(`The mode ${name} stands alone, without ${quoteInput(words.join(" "))}.`);
    }
    return 0;
  }
  const value = word === undefined ? argument.fallback : argument.read(word);
  if (value === undefined || more.length > 0) {
    throw refusal(`The mode ${name} needs a ${argument.name}: ${argument.says}.`);
  }
  return value;
}

function join(plan: AnswerPlan, { name, plan: other }: MockMode): AnswerPlan {
  const twice = Object.keys(other).find((member) => member !== "undrawn" && member in plan);
  if (twice !== undefined) {
    throw refusal(`The mode ${name} changes what a mode before it changes; take one of them.`);
  }
  return { ...plan, ...other };
}

function refusal(message: string): Fault {
  return new Fault("invalid_request", message, { param: "mode" });
}
