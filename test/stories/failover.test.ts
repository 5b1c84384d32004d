import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { Fault } from "../../src/contract/fault.ts";
import type { Engine } from "../../src/contract/engine.ts";
import { createEcho } from "../../src/engines/echo/engine.ts";
import { readPictures } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { idOf, readRecord } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { openHouse, type TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { configWithChannels, echoChannel } from "../support/test-config.ts";

const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };

/** A paid echo that does what these words say, whatever the prompt says. */
function told(words: string): Engine {
  const echo = createEcho({ repeatable: false });
  return {
    ...echo,
    generate: (work, context) =>
      echo.generate({ ...work, prompt: `${work.prompt} ${words}` }, context),
    [Symbol.asyncDispose]: () => echo[Symbol.asyncDispose](),
  };
}

/** A house with two channels of one kind: `first` is asked before `second`. */
async function openTwoChannels(first: string, second: string): Promise<TestHouse> {
  const channels = [
    echoChannel({ id: "second", priority: 1 }),
    echoChannel({ id: "first", priority: 2 }),
  ];
  return await openHouse({
    config: configWithChannels(tmpdir(), channels),
    replacements: { engines: { first: told(first), second: told(second) } },
  });
}

const outcomes = async (house: TestHouse, response: Response) =>
  (await readRecord(house, idOf(response))).calls.map((call) => [call.channel, call.outcome]);

describe("two channels that can draw a model", () => {
  it("a call that ended unpaid is made at the next channel, and the failed one is left alone for a while", async () => {
    await using house = await openTwoChannels("[echo:fail unpaid]", "");
    const response = await house.call("/v1/images/generations", BODY);
    expect(response.headers.get("x-channel")).toBe("second");
    expect(await readPictures(response)).toHaveLength(1);
    expect(await outcomes(house, response)).toEqual([
      ["first", "unpaid"],
      ["second", "answered"],
    ]);
    const next = await house.call("/v1/images/generations", BODY);
    expect(await readPictures(next)).toHaveLength(1);
    expect(await outcomes(house, next)).toEqual([["second", "answered"]]);
    await expectLedgerClean(house);
  });

  it.each([
    ["refused", 400, "content_refused"],
    ["unknown", 502, "backend_failed"],
  ])("N2 a call that ended %s is made at no other channel", async (outcome, status, code) => {
    await using house = await openTwoChannels(`[echo:fail ${outcome}]`, "");
    const response = await house.call("/v1/images/generations", BODY);
    expect(await outcomes(house, response)).toEqual([["first", outcome]]);
    expect(await readFault(response)).toMatchObject({ status, code });
    expect(response.headers.get("x-should-retry")).toBe("false");
    await expectLedgerClean(house);
  });

  it("when every channel ended unpaid the caller is told when to try again", async () => {
    await using house = await openTwoChannels("[echo:fail unpaid]", "[echo:fail unpaid]");
    const response = await house.call("/v1/images/generations", BODY);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(response.headers.get("x-should-retry")).toBeNull();
    expect(await outcomes(house, response)).toEqual([
      ["first", "unpaid"],
      ["second", "unpaid"],
    ]);
    expect(await readFault(response)).toMatchObject({ status: 503, code: "no_channel" });
    await expectLedgerClean(house);
  });

  it("a call that takes longer than its channel allows is stopped, and of unknown outcome", async () => {
    await using house = await openEchoHouse({
      echo: { repeatable: false },
      channel: { timeoutMs: 100 },
    });
    const response = await house.call("/v1/images/generations", { ...BODY, prompt: "[echo:hang]" });
    const { error } = await readRecord(house, idOf(response));
    expect(await readFault(response)).toMatchObject({ status: 504, code: "backend_timeout" });
    expect(error).toMatchObject({ code: "backend_timeout", outcome: "unknown" });
    await expectLedgerClean(house);
  });
});

describe("what a backend says", () => {
  const WORDS = "upstream says: account 4711 of Example Corp, key up-secret";

  function failing(
    outcome: "unpaid" | "unknown" | "refused",
    code: Fault["code"],
    message: string,
  ): Engine {
    const echo = createEcho({ repeatable: false });
    return {
      ...echo,
      async generate(_work, context) {
        await context.sending();
        throw new Fault(code, message, { outcome, cause: WORDS });
      },
      [Symbol.asyncDispose]: () => echo[Symbol.asyncDispose](),
    };
  }

  it.each([
    ["unpaid", "no_channel"],
    ["unknown", "backend_failed"],
  ] as const)(
    "W4 the words of a call that ended %s reach nobody but the operator",
    async (outcome, code) => {
      await using house = await openEchoHouse({
        wrap: () => failing(outcome, "backend_failed", WORDS),
      });
      const response = await house.call("/v1/images/generations", BODY);
      const record = JSON.stringify(await readRecord(house, idOf(response)));
      const fault = await readFault(response);
      expect(fault.code).toBe(code);
      expect(`${JSON.stringify(fault)} ${record}`).not.toMatch(/4711|Example|up-secret/);
      const kept = await house.house.records.generations.get(idOf(response));
      expect(kept?.calls[0]?.backendText).toBe(WORDS);
    },
  );

  it("W4 a refusal is told in the backend's words", async () => {
    await using house = await openEchoHouse({
      wrap: () => failing("refused", "content_refused", "The backend refused: no kites."),
    });
    const response = await house.call("/v1/images/generations", BODY);
    expect(await readFault(response)).toMatchObject({
      status: 400,
      code: "content_refused",
      message: "The backend refused: no kites.",
    });
  });
});
