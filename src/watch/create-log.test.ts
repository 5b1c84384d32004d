import { expect, it } from "vitest";

import { Fault } from "../contract/fault.ts";
import { createLog } from "./create-log.ts";
import type { LogOptions } from "./create-log.ts";

const ASSET = "0123456789abcdef0123456789abcdef";

it("writes one JSON line with time, level, event and fields", () => {
  const { log, lines } = createHeardLog();
  log.info("run-finished", { generation: "gen_1", ms: 840 });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    level: "info",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    event: "run-finished",
    generation: "gen_1",
    ms: 840,
  });
});

it("writes nothing below its level, and nothing at all when silent", () => {
  const { log, lines } = createHeardLog({ level: "warn" });
  log.info("quiet");
  log.warn("heard");
  expect(lines).toHaveLength(1);
  const silent = createHeardLog({ level: "silent" });
  silent.log.error("quiet");
  expect(silent.lines).toEqual([]);
});

it.each([
  ["an authorization header", { headers: { Authorization: "Bearer abc.def" } }],
  ["an API key by its name", { apiKey: "abc.def" }],
  ["an API key by its look", { note: "used sk-abc.def by mistake", other: "sk-limner-abc.def" }],
  ["a bearer token within text", { message: "sent Authorization: Bearer abc.def to it" }],
  ["a prompt at any depth", { request: { plan: { Prompt: "abc.def" } } }],
  [
    "a data URL",
    { url: "data:image/png;base64,YWJjLmRlZg==abc.def".replace("==abc.def", "abcdef==") },
  ],
  ["credentials in an address", { url: "https://user:abc.def@example.com/x" }],
  ["a sign-in link", { link: "http://localhost:4242/#sign-in=abcdef" }],
  ["the words in a fault", { error: new Fault("invalid_size", "abc.def is no size.") }],
  [
    "what hides in the cause of an error",
    { error: new Error("x", { cause: { token: "abc.def" } }) },
  ],
])("N9 hides %s", (_, fields) => {
  const { log, lines } = createHeardLog({ level: "debug" });
  log.error("probe", fields);
  expect(lines[0]).toContain("probe");
  expect(lines[0]).not.toMatch(/abc[.]?def|YWJj/);
});

it("N9 shortens the name of an asset, but leaves generation and request ids whole", () => {
  const { log, lines } = createHeardLog();
  log.info("stored", {
    path: `/images/${ASSET}.png`,
    generation: `gen_${ASSET}`,
    requestId: ASSET,
  });
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    path: "/images/012345….png",
    generation: `gen_${ASSET}`,
    requestId: ASSET,
  });
});

it("N9 says how many bytes there were instead of writing them, and keeps counts", () => {
  const { log, lines } = createHeardLog();
  log.info("stored", { picture: Buffer.from("abc"), bytes: 2_210_331 });
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ picture: "[3 bytes]", bytes: 2_210_331 });
});

it("spells an error out with its stack and its cause", () => {
  const { log, lines } = createHeardLog();
  const cause = Object.assign(new Error("no room"), { code: "ENOSPC" });
  log.error("store-failed", { error: new TypeError("could not store", { cause }) });
  expect(JSON.parse(lines[0] ?? "").error).toMatchObject({
    type: "TypeError",
    message: "could not store",
    stack: expect.stringContaining("create-log.test.ts"),
    cause: { type: "Error", errorCode: "ENOSPC" },
  });
});

it("never throws: rings, getters that throw, endless fields and a destination that fails", () => {
  const ring: Record<string, unknown> = { name: "ring" };
  ring["self"] = ring;
  const trap = Object.defineProperty({}, "trap", {
    enumerable: true,
    get: () => expect.fail("a getter"),
  });
  const wide = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`field${index}`, index]),
  );
  const { log, lines } = createHeardLog();
  log.info("ring", { ring });
  log.info("trap", { trap });
  log.info("wide", wide);
  log.info("large", {
    large: 12n,
    long: "x".repeat(100_000),
    nothing: undefined,
    action: () => undefined,
  });
  expect(lines.every((line) => line.length < 10_000)).toBe(true);

  const broken = createLog({
    level: "info",
    destination: { write: () => expect.fail("the disk is full") },
  });
  expect(() => broken.info("lost")).not.toThrow();
});

it("writes one line for a person when asked to, with the stack below", () => {
  const { log, lines } = createHeardLog({ pretty: true });
  log.warn("door-refused", { host: "example.com", reason: "inward address" });
  expect(lines[0]).toMatch(
    /^\d\d:\d\d:\d\d ! door-refused host=example[.]com reason="inward address"\n$/,
  );
  log.error("run-failed", { error: new Error("a bug") });
  expect(lines[1]).toMatch(/^\S+ ✗ run-failed error=\{.*"a bug".*\}\n {4}Error: a bug\n {8}at /);
});

function createHeardLog(options: Partial<LogOptions> = {}): {
  readonly log: ReturnType<typeof createLog>;
  readonly lines: string[];
} {
  const lines: string[] = [];
  const destination = { write: (line: string): void => void lines.push(line) };
  return { log: createLog({ level: "info", destination, ...options }), lines };
}
