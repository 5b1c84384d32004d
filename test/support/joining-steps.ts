import { expect } from "vitest";
import type { Answered, JoiningBench, Looks } from "./open-joining-bench.ts";

type Run = (bench: JoiningBench, pending: Map<string, Promise<Answered>>) => unknown;

const LOOKS: Readonly<Record<string, Looks>> = {
  marked: { marked: true },
  other: { prompt: "another kite" },
  key: { key: "a" },
  fresh: { key: "b" },
  stranger: { otherKey: true },
  chat: { route: "chat" },
  streamed: { streamed: true },
  form: { route: "form" },
  reformed: { route: "form", boundary: "two" },
};

/** Each line of a story, and what it does. What a request looks like follows in words: `send marked other -> 2`. */
const STEPS: readonly (readonly [RegExp, (found: readonly string[]) => Run])[] = [
  [
    /^send ?(.*) -> (.+)$/,
    ([, looks, wanted]) =>
      async (bench) => {
        await expectAnswer(bench, await bench.send(toLooks(looks)), wanted);
      },
  ],
  [
    /^begin (\w) ?(.*)$/,
    ([, name = "", looks]) =>
      (bench, pending) =>
        pending.set(name, bench.send(toLooks(looks))),
  ],
  [
    /^(\w) -> (.+)$/,
    ([, name = "", wanted]) =>
      async (bench, pending) => {
        const answered = await pending.get(name);
        if (answered === undefined) throw new Error(`nothing called ${name} was begun`);
        await expectAnswer(bench, answered, wanted);
      },
  ],
  [
    /^hang up ?(.*)$/,
    ([, looks]) =>
      (bench) =>
        bench.sendAndHangUp(toLooks(looks), { calls: true }),
  ],
  [
    /^join and hang up ?(.*)$/,
    ([, looks]) =>
      (bench) =>
        bench.sendAndHangUp(toLooks(looks), { calls: false }),
  ],
  [
    /^engine (works|holds|fails unpaid|fails refused|fails unknown)$/,
    ([, mode]) =>
      (bench) =>
        bench.mode(mode as Parameters<JoiningBench["mode"]>[0]),
  ],
  [
    /^(\d+) calls?$/,
    ([, times]) =>
      (bench) =>
        bench.untilCalled(Number(times)),
  ],
  [
    /^(\d+) minutes$/,
    ([, minutes]) =>
      (bench) =>
        bench.age(Number(minutes)),
  ],
  [/^restart$/, () => (bench) => bench.restart()],
  [/^all end$/, () => (bench) => bench.untilAllEnded()],
  [
    /^cancel (\d)$/,
    ([, number]) =>
      (bench) =>
        bench.cancel(idOf(bench, number)),
  ],
  [
    /^erase (\d)$/,
    ([, number]) =>
      (bench) =>
        bench.erase(idOf(bench, number)),
  ],
];

/**
 * Tells a story of requests that come again: steps, separated by semicolons. After an arrow stands what is answered:
 * the generation, counted in the order of admission, `ok` for any, or the code of a fault.
 */
export async function tellStory(story: string, bench: JoiningBench): Promise<void> {
  const pending = new Map<string, Promise<Answered>>();
  for (const line of story.split(";").map((step) => step.trim())) {
    const [run] = STEPS.flatMap(([pattern, toRun]) => {
      const found = pattern.exec(line);
      return found === null ? [] : [toRun(found)];
    });
    if (run === undefined) {
      throw new Error(`there is no step "${line}"`);
    }
    await run(bench, pending);
  }
}

function toLooks(words = ""): Looks {
  const parts = words.split(" ").filter((word) => word !== "");
  return Object.assign(
    {},
    ...parts.map((word) => {
      const looks = LOOKS[word];
      if (looks === undefined) throw new Error(`no request looks "${word}"`);
      return looks;
    }),
  ) as Looks;
}

function idOf(bench: JoiningBench, number = ""): string {
  return bench.ids()[Number(number) - 1] ?? "";
}

async function expectAnswer(bench: JoiningBench, answered: Answered, wanted = "ok"): Promise<void> {
  if (/^\d+$/.test(wanted)) {
    expect(answered).toMatchObject({ status: 200, generation: idOf(bench, wanted) });
  } else {
    expect(answered.code ?? "ok").toBe(wanted);
  }
}
