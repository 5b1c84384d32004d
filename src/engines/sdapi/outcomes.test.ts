import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { openEngineHouse } from "../../conformance/open-engine-house.ts";
import { Fault } from "../../contract/fault.ts";
import { openSdapi } from "./testing/open-sdapi.ts";
import type { PretendOptions, PretendWebui } from "./testing/start-pretend-webui.ts";

type Opened = NonNullable<Parameters<typeof openSdapi>[0]>;

const KEY = "me:a-secret-of-this-test-0001";
const FREE = { repeatable: true };

async function end(
  opened: Opened,
): Promise<{ readonly fault: Fault; readonly backend: PretendWebui }> {
  const engine = await openSdapi(opened);
  await using house = await openEngineHouse(() => Promise.resolve(engine), {});
  const fault: unknown = await house.draw(house.work({})).catch((error: unknown) => error);
  expect(await house.spools.left()).toBe(0);
  if (!(fault instanceof Fault)) {
    throw new Error("it did not end in a Fault", { cause: fault });
  }
  return { fault, backend: engine.backend };
}

/** The ordering request is answered by the test. */
function orders(answer: (response: ServerResponse) => void): PretendOptions {
  return {
    answer({ path }, response) {
      const isOrder = path === "/sdapi/v1/txt2img";
      if (isOrder) {
        answer(response);
      }
      return isOrder;
    },
  };
}

const status = (code: number, body = "", headers = {}): PretendOptions =>
  orders((response) => void response.writeHead(code, headers).end(body));
const says = (body: string): PretendOptions => orders((response) => void response.end(body));

describe("the outcome of an order", () => {
  it.each([
    [400, "refused", "refused", "not_possible"],
    [401, "unpaid", "unpaid", "no_channel"],
    [402, "unpaid", "unpaid", "no_channel"],
    [403, "unpaid", "unpaid", "no_channel"],
    [404, "unpaid", "unpaid", "no_channel"],
    [413, "refused", "refused", "image_too_large"],
    [422, "refused", "refused", "not_possible"],
    [429, "unpaid", "unpaid", "no_channel"],
    [451, "refused", "refused", "content_refused"],
    [500, "unknown", "unpaid", "backend_failed"],
    [502, "unknown", "unpaid", "backend_failed"],
    [503, "unpaid", "unpaid", "no_channel"],
    [504, "unknown", "unpaid", "backend_failed"],
    [524, "unknown", "unpaid", "backend_failed"],
  ])(
    "for %i is %s where a picture costs, and %s where it does not",
    async (code, costly, costless, fault) => {
      const body = JSON.stringify({ detail: `no, ${KEY}, ${btoa(KEY)}` });
      const ended = await end({ backend: status(code, body), settings: { apiKey: KEY } });
      expect(ended.fault).toMatchObject({ code: fault, outcome: costly });
      expect(ended.fault).toMatchObject({ misconfigured: [401, 403, 404].includes(code) });
      expect(String(ended.fault.cause)).toContain(String(code));
      const told = `${ended.fault.publicMessage} ${String(ended.fault.cause)}`;
      expect([told.includes(KEY), told.includes(btoa(KEY))]).toEqual([false, false]);
      expect(ended.backend.requests.filter(({ path }) => path.endsWith("2img"))).toHaveLength(1);
      expect((await end({ options: FREE, backend: status(code) })).fault.outcome).toBe(costless);
    },
  );

  it("a status that the channel declares unpaid is unpaid", async () => {
    const { fault } = await end({ backend: status(500), settings: { unpaid: [500] } });
    expect(fault.outcome).toBe("unpaid");
  });

  it("a busy server says when to come back", async () => {
    const { fault } = await end({ backend: status(503, "", { "retry-after": "7" }) });
    expect(fault).toMatchObject({ outcome: "unpaid", retryAfterS: 7 });
  });

  it("a server out of memory is unknown, and its words are for the admin alone", async () => {
    const { fault } = await end({
      backend: { run: (task) => task.fail("OutOfMemoryError", "CUDA out of memory.") },
    });
    expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown" });
    expect(fault.cause).toContain("CUDA out of memory");
    expect(fault.publicMessage).not.toContain("memory");
  });

  it.each([
    ["HTML", says("<!doctype html><title>Gradio</title>")],
    ["nothing", says("")],
    ["an object that says nothing", says("{}")],
    ["an empty list", says('{"images":[],"parameters":{},"info":""}')],
    ["no list", says('{"images":null}')],
    ["words in place of base64", says('{"images":["(see the folder of outputs)"]}')],
    ["an error under status 200", says('{"error":"generate_image returned no results"}')],
    ["a truncated picture", says('{"images":["iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAA')],
    [
      "a body that breaks off",
      orders((response) => {
        response.writeHead(200, { "content-length": "500" });
        response.write('{"images":["iVBORw0KGgo');
        response.socket?.end();
      }),
    ],
    ["a reset", orders((response) => void response.destroy())],
  ])("%s in place of a picture is unknown, and leaves no file behind", async (_, backend) => {
    const { fault } = await end({ backend });
    expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown" });
    expect((await end({ options: FREE, backend })).fault.outcome).toBe("unpaid");
  });

  it("what KoboldCpp answers when nothing was drawn is unknown", async () => {
    const url = new URL("__fixtures__/koboldcpp-nothing.json", import.meta.url);
    const { fault } = await end({ backend: says(await readFile(url, "utf8")) });
    expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown" });
  });

  it("a refusal of a proxy is a refusal in its words, under any of its statuses", async () => {
    const words = "Your request was rejected by the safety system.";
    const body = JSON.stringify({ detail: words });
    for (const backend of [says(body), status(400, body), status(422, body)]) {
      const { fault } = await end({ backend });
      expect(fault).toMatchObject({ code: "content_refused", outcome: "refused" });
      expect(fault.publicMessage).toContain(words);
    }
  });

  it("a picture that stops being base64 is unusable, and stays so", async () => {
    const base64 = Buffer.alloc(12_000, 65).toString("base64");
    const body = JSON.stringify({ images: [`${base64.slice(0, 9000)}!${base64.slice(9000)}`] });
    for (const options of [{}, FREE]) {
      const { fault } = await end({ options, backend: says(body) });
      expect(fault).toMatchObject({ code: "backend_answer_invalid", outcome: "unknown" });
    }
  });

  it("words of the request that look like base64 are no picture", async () => {
    const prompt = `${"abcd".repeat(3000)}!`;
    const body = JSON.stringify({ images: [], parameters: { prompt, negative_prompt: prompt } });
    const { fault } = await end({ backend: says(body) });
    expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown" });
  });

  it("words of the request that sound like a refusal refuse nothing", async () => {
    const prompt = "a poster of the content policy of a moderation team";
    const info = JSON.stringify({ prompt });
    const body = JSON.stringify({ images: [], parameters: { prompt }, info });
    const { fault } = await end({ backend: says(body) });
    expect(fault).toMatchObject({ code: "backend_failed", outcome: "unknown" });
  });

  it("a backend that cannot be reached is unpaid, and nothing was sent", async () => {
    const { fault } = await end({ settings: { baseUrl: "http://127.0.0.1:9" } });
    expect(fault).toMatchObject({ code: "no_channel", outcome: "unpaid" });
  });

  it("a connection that ends before a large request was written out is unpaid", async () => {
    const server = createServer((socket) => socket.once("data", () => socket.resetAndDestroy()));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    // A listening server has an address with a port.
    const { port } = server.address() as AddressInfo;
    const engine = await openSdapi({ settings: { baseUrl: `http://127.0.0.1:${port}` } });
    await using house = await openEngineHouse(() => Promise.resolve(engine), {});
    const large = Buffer.alloc(16 * 1024 * 1024);
    const reference = {
      n: 1,
      changed: true,
      width: 512,
      height: 512,
      mediaType: "image/png",
      async *open() {
        for (let at = 0; at < large.length; at += 65_536) {
          yield large.subarray(at, at + 65_536);
        }
      },
    };
    const work = house.work({ mode: "edit", references: [reference] });
    await expect(house.draw(work)).rejects.toMatchObject({ outcome: "unpaid" });
  });
});
