import { describe, expect, it } from "vitest";
import { decode } from "../support/delivered-pictures.ts";
import { createGate } from "../support/gate-engine.ts";
import { idOf, untilEnded } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";

const PATH = "/v1/images/generations";
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };
const KEPT_ALIVE = { keepAliveMs: 20 };

interface SlowBody {
  readonly first: string;
  /** Reads what follows. */
  readonly rest: () => Promise<string>;
}

async function readFirst(answer: Response): Promise<SlowBody> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const first = await reader?.read();
  return {
    first: first?.value ?? "",
    async rest() {
      let text = "";
      for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
        text += next.value;
      }
      return text;
    },
  };
}

describe("a connection that is kept alive", () => {
  it.each([
    [PATH, BODY, "images"],
    [
      "/v1/chat/completions",
      {
        model: BODY.model,
        size: BODY.size,
        response_format: "b64_json",
        messages: [{ role: "user", content: "a kite" }],
      },
      "documented",
    ],
  ])(
    "A7 gets a space now and then from %s, and then the same JSON as ever",
    async (path, body, shape) => {
      const gate = createGate();
      await using house = await openEchoHouse({ wrap: gate.wrap, config: KEPT_ALIVE });
      const answer = await house.call(path, body);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([
        200,
        "application/json; charset=utf-8",
      ]);
      expect(answer.headers.get("x-response-shape")).toBe(shape);
      const { first, rest } = await readFirst(answer);
      expect(first).toMatch(/^ +$/);
      gate.open();
      const text = await rest();
      const { data } = JSON.parse(text) as { data: readonly { readonly b64_json: string }[] };
      const base64 = (data[0]?.b64_json ?? "").replace(/^data:[^,]*,/, "");
      expect((await decode(Buffer.from(base64, "base64"))).size).toBe("256x256");
      const record = await untilEnded(house, idOf(answer));
      expect(record.state).toBe("succeeded");
    },
  );

  it("A7 a failure after that is told by the body alone, and one before it by its status too", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap, config: KEPT_ALIVE });
    const answer = await house.call(PATH, { ...BODY, prompt: "[echo:text]" });
    const { first, rest } = await readFirst(answer);
    expect([answer.status, first.trim()]).toEqual([200, ""]);
    gate.open();
    expect(JSON.parse(await rest())).toMatchObject({ error: { code: "content_refused" } });
    const refused = await house.call(PATH, { ...BODY, size: "7x7" });
    expect(refused.status).toBe(400);
  });

  it("A7 the server's patience ends it with still_running and the place, and who asked for an early answer gets that", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({
      wrap: gate.wrap,
      config: { ...KEPT_ALIVE, patienceMs: 200 },
    });
    const answer = await house.call(PATH, BODY);
    const { error } = (await answer.json()) as { error: { code: string; message: string } };
    expect([answer.status, error.code]).toEqual([200, "still_running"]);
    expect(error.message).toContain(`/v1/generations/${idOf(answer)}`);
    const early = await house.call(PATH, { ...BODY, seed: 2 }, { prefer: "respond-async" });
    expect(early.status).toBe(202);
  });
});
