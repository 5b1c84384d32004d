import { once } from "node:events";
import { connect } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { plainPicture } from "../support/test-pictures.ts";

const CHUNKS = 300_000;
const MIB = 1024 * 1024;

/** What the heap holds on to once everything that nobody needs is gone. */
function measureHeap(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc()");
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Sends the start of a body, then the rest in chunks of one byte each, and leaves it open. */
async function sendTinyChunks(
  base: string,
  { headers, start = "" }: { readonly headers: readonly string[]; readonly start?: string },
): Promise<AsyncDisposable> {
  const socket = connect(Number(new URL(base).port), "127.0.0.1");
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write(
    [
      ...headers,
      "Host: limner",
      `Authorization: Bearer ${TEST_KEY}`,
      "Transfer-Encoding: chunked",
      "",
      "",
    ].join("\r\n"),
  );
  if (start !== "") {
    socket.write(`${start.length.toString(16)}\r\n${start}\r\n`);
  }
  await new Promise<void>((resolve) => {
    socket.write("1\r\n \r\n".repeat(CHUNKS), () => resolve());
  });
  return {
    async [Symbol.asyncDispose]() {
      socket.destroy();
      await once(socket, "close");
    },
  };
}

describe("a body that arrives byte by byte", () => {
  const FORM = ["POST /v1/images/edits HTTP/1.1", "Content-Type: multipart/form-data; boundary=b"];
  const part = (name: string) => `--b\r\nContent-Disposition: form-data; ${name}\r\n\r\n`;

  it.each([
    {
      name: "as JSON",
      headers: ["POST /v1/images/generations HTTP/1.1", "Content-Type: application/json"],
    },
    { name: "as a file", headers: FORM, start: part('name="image"; filename="a.png"') },
    { name: "as a field", headers: FORM, start: part('name="prompt"') },
  ])("$name costs little more memory than it has bytes", async ({ name: _name, ...body }) => {
    await using house = await openEchoHouse();
    let received = () => 0;
    house.house.server.server.once("connection", (socket) => {
      received = () => socket.bytesRead;
    });
    const before = measureHeap();
    await using _body = await sendTinyChunks(house.base, body);
    await expect.poll(received, { timeout: 20_000 }).toBeGreaterThan(CHUNKS * 6);
    // What is kept stays as long as the body is open; what was only on its way is gone after some collection.
    await expect.poll(() => measureHeap() - before, { timeout: 20_000 }).toBeLessThan(16 * MIB);
  });
});

describe("a form whose pictures stand under names that nobody reads", () => {
  const PNG = new Blob([new Uint8Array(8)], { type: "image/png" });
  const formWith = (names: readonly string[], fields: Readonly<Record<string, string>> = {}) => {
    const form = new FormData();
    const texts = { model: "gpt-image-2-vip", prompt: "bluer", size: "256x256", ...fields };
    for (const [name, text] of Object.entries(texts)) {
      form.append(name, text);
    }
    for (const name of names) {
      form.append(name, PNG, "a.png");
    }
    return form;
  };

  it.each([
    ["beside the picture", ["image", "image_2"], "image_2"],
    ["alone", ["picture"], "picture"],
    ["as a text would be", ["image", "prompt"], "prompt"],
    ["as a second mask", ["image", "mask", "mask"], "mask"],
    ["without a name", ["image", ""], ""],
  ])("%s is refused and named, never dropped silently", async (_name, names, param) => {
    await using house = await openEchoHouse();
    const fault = await readFault(await house.call("/v1/images/edits", formWith(names)));
    expect(fault).toMatchObject({ status: 400, code: "invalid_request", param });
  });

  it("a picture field that was left empty is as good as none", async () => {
    await using house = await openEchoHouse();
    const form = formWith([], { mask: "", image: "" });
    form.append("image", new Blob([new Uint8Array(await plainPicture(30, 20))]), "a.png");
    expect((await house.call("/v1/images/edits", form)).status).toBe(200);
  });
});

describe("a prompt of 32,000 characters", () => {
  it.each(["/v1/images/generations", "/v1/chat/completions"])(
    "on %s may be of characters that take two units each",
    async (path) => {
      await using house = await openEchoHouse();
      const order = (text: string) => ({
        model: "gpt-image-2-vip",
        size: "256x256",
        ...(path.includes("chat")
          ? { messages: [{ role: "user", content: text }] }
          : { prompt: text }),
      });
      expect((await house.call(path, order("🐈".repeat(32_000)))).status).toBe(200);
      const fault = await readFault(await house.call(path, order("🐈".repeat(32_001))));
      expect(fault).toMatchObject({ status: 400, code: "invalid_request" });
    },
  );
});
