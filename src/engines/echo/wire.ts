import { Fault } from "../../contract/fault.ts";
import type { Size } from "../../contract/size.ts";
import type { Usage } from "../../contract/usage.ts";
import { WARNING_CODES } from "../../contract/warning.ts";
import type { WarningCode } from "../../contract/warning.ts";

const DIRECTIVE = /\[echo:([^[\]]{1,80})\]/g;
const DIRECTIVES_MAX = 16;
const WAIT_MS_MAX = 600_000;
const EDGE_MAX = 4_096;

const EXIT_MOMENTS = ["before-sending", "after-sending", "after-accepted", "half-spooled"] as const;
export type ExitMoment = (typeof EXIT_MOMENTS)[number];

const FAILURES = ["unpaid", "refused", "unknown", "bug"] as const;
export type Failure = (typeof FAILURES)[number];

/** What the words in square brackets ask of one call. */
export interface Directives {
  readonly waitMs?: number;
  readonly hang?: boolean;
  readonly pricePaidMicros?: number;
  readonly fail?: Failure;
  readonly text?: boolean;
  readonly garbage?: boolean;
  readonly size?: Size;
  readonly file?: boolean;
  readonly reflect?: boolean;
  /** So many pictures fewer than asked for. */
  readonly fewer?: number;
  readonly warnings?: readonly WarningCode[];
  readonly usage?: Usage;
  readonly revisedPrompt?: string;
  readonly exit?: { readonly code: number; readonly moment: ExitMoment };
}

type Reader = (words: readonly string[]) => Directives | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  slow: ([duration]) => present("waitMs", readDuration(duration)),
  hang: none({ hang: true }),
  paid: ([price = "20000"]) => present("pricePaidMicros", readWhole(price, 1_000_000_000)),
  fail: ([outcome]) => present("fail", oneOf(FAILURES, outcome)),
  text: none({ text: true }),
  garbage: none({ garbage: true }),
  size: ([size]) => present("size", readSize(size)),
  file: ([format]) => (format === "png" ? { file: true } : undefined),
  reflect: none({ reflect: true }),
  fewer: ([count]) => present("fewer", readWhole(count, 10)),
  warn: ([code]) => {
    const known = oneOf(WARNING_CODES, code);
    return known && { warnings: [known] };
  },
  usage: ([input, output]) => {
    const inputTokens = readWhole(input, 1_000_000);
    const outputTokens = readWhole(output, 1_000_000);
    return inputTokens === undefined || outputTokens === undefined
      ? undefined
      : { usage: { inputTokens, outputTokens } };
  },
  revised: (words) => (words.length > 0 ? { revisedPrompt: words.join(" ") } : undefined),
  exit: ([code, moment = "after-sending"]) => {
    const known = oneOf(EXIT_MOMENTS, moment);
    const number = readWhole(code, 255);
    return known && number !== undefined ? { exit: { code: number, moment: known } } : undefined;
  },
};

/**
 * Reads `[echo:…]` out of a prompt. What cannot be read is refused with a message that lists the words,
 * since a test whose directive is misspelt must not pass.
 */
export function readDirectives(prompt: string): Directives {
  const found = Array.from(prompt.matchAll(DIRECTIVE), ([, words = ""]) =>
    words.trim().split(/\s+/),
  );
  if (found.length > DIRECTIVES_MAX) {
    throw refusal(`at most ${DIRECTIVES_MAX} directives can be given at once`);
  }
  return found.reduce<Directives>((all, [name = "", ...words]) => {
    const read = Object.hasOwn(READERS, name) ? READERS[name]?.(words) : undefined;
    if (read === undefined) {
      throw refusal(
        `[echo:${[name, ...words].join(" ")}] is none of: ${Object.keys(READERS).join(", ")}`,
      );
    }
    return { ...all, ...read, warnings: [...(all.warnings ?? []), ...(read.warnings ?? [])] };
  }, {});
}

function refusal(message: string): Fault {
  return new Fault("not_possible", `The echo engine cannot do this: ${message}.`, {
    param: "prompt",
    outcome: "refused",
  });
}

function none(directives: Directives): Reader {
  return (words) => (words.length === 0 ? directives : undefined);
}

function present<Name extends keyof Directives>(
  name: Name,
  value: Directives[Name] | undefined,
): Directives | undefined {
  return value === undefined ? undefined : { [name]: value };
}

function oneOf<Word extends string>(
  words: readonly Word[],
  word: string | undefined,
): Word | undefined {
  return words.find((known) => known === word);
}

function readWhole(text: string | undefined, most: number): number | undefined {
  return text !== undefined && /^\d{1,10}$/.test(text) && Number(text) <= most
    ? Number(text)
    : undefined;
}

/** `2s`, `1.5s` or `250ms`. */
function readDuration(text = ""): number | undefined {
  const [, digits, unit] = /^(\d{1,6}(?:\.\d{1,3})?)(s|ms)$/.exec(text) ?? [];
  const ms = Number(digits) * (unit === "s" ? 1_000 : 1);
  return ms <= WAIT_MS_MAX ? ms : undefined;
}

function readSize(text = ""): Size | undefined {
  const [width = 0, height = 0] = (/^\d{1,4}x\d{1,4}$/.exec(text)?.[0] ?? "")
    .split("x")
    .map(Number);
  return width > 0 && height > 0 && width <= EDGE_MAX && height <= EDGE_MAX
    ? { width, height }
    : undefined;
}
