import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Terminal } from "../terminal.ts";
import { runDraw, runGet } from "./draw-command.ts";
import type { DrawOptions } from "./draw-command.ts";

const PICTURE = Buffer.from("the bytes of a picture");

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

function createRecord(changes: object = {}) {
  return {
    id: "gen_7",
    state: "succeeded",
    prompt: "A red kite, 风筝!",
    pictures: [
      {
        url: "http://unreachable.example/images/0a1b.png",
        width: 1536,
        height: 1024,
        bytes: PICTURE.length,
        media_type: "image/png",
      },
    ],
    warnings: [],
    error: null,
    ...changes,
  };
}

/** A terminal that remembers. */
function createListener(cwd: string, env: Terminal["env"]) {
  const printed: string[] = [];
  const noted: string[] = [];
  const bytes: Uint8Array[] = [];
  const stops = new Set<() => void>();
  const terminal: Terminal = {
    env,
    cwd,
    nodeVersion: "v24.0.0",
    print: (line) => void printed.push(line),
    printBytes: async (chunk) => void bytes.push(chunk),
    printsToScreen: false,
    note: (line) => void noted.push(line),
    noteRaw: () => {},
    notesToScreen: false,
    onStop(listener) {
      stops.add(listener);
      return () => void stops.delete(listener);
    },
    onHangUp: () => () => {},
    end: () => {},
  };
  return {
    terminal,
    printed,
    noted,
    bytes,
    stop: () => stops.forEach((listener) => listener()),
    stops,
  };
}

describe("draw", () => {
  let folder: string;
  let asked: Asked[];
  let answer: (request: Asked, response: ServerResponse) => void;
  const serve = async (message: IncomingMessage, response: ServerResponse) => {
    const body = (await message.toArray()).join("");
    const { method = "", url: path = "", headers } = message;
    const request = { method, path, headers, body };
    asked.push(request);
    answer(request, response);
  };
  const server = createServer((message, response) => {
    serve(message, response).catch(() => response.destroy());
  });

  /** Admits at once, is finished when asked for the record. */
  const drawAtOnce = (record: object) => (request: Asked, response: ServerResponse) => {
    if (request.method === "POST") {
      response.writeHead(202, { "x-generation-id": "gen_7" }).end(JSON.stringify({ id: "gen_7" }));
    } else if (request.path.startsWith("/images/")) {
      response.end(PICTURE);
    } else {
      response.end(JSON.stringify(record));
    }
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "limner-draw-"));
    asked = [];
    answer = drawAtOnce(createRecord());
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
    await rm(folder, { recursive: true });
  });

  const environment = () => ({ LIMNER_PORT: String((server.address() as AddressInfo).port) });
  const draw = async (options: Partial<DrawOptions> = {}, env: Terminal["env"] = {}) => {
    const listener = createListener(folder, {
      ...environment(),
      LIMNER_API_KEY: "sk-test",
      ...env,
    });
    await runDraw("A red kite, 风筝!", { model: "gpt-image-2", ...options }, listener.terminal);
    return listener;
  };
  const sent = () => JSON.parse(asked[0]?.body ?? "{}");

  it("saves the picture under the prompt and the generation, and prints path, size and bytes", async () => {
    const { printed, noted } = await draw({ size: "1536x1024", seed: "7" });
    expect(printed).toEqual(["a-red-kite-风筝-gen_7.png  1536x1024  1 kB"]);
    expect(noted).toEqual([]);
    expect(await readFile(join(folder, "a-red-kite-风筝-gen_7.png"))).toEqual(PICTURE);
    expect(asked[0]).toMatchObject({
      path: "/v1/images/generations",
      headers: { authorization: "Bearer sk-test", prefer: "respond-async" },
    });
    expect(sent()).toEqual({
      model: "gpt-image-2",
      prompt: "A red kite, 风筝!",
      n: 1,
      response_format: "url",
      size: "1536x1024",
      seed: 7,
    });
  });

  it("takes the key of the data folder, but for the server of that folder only", async () => {
    await writeFile(join(folder, "first-keys.txt"), "# made once\nLIMNER_API_KEY=sk-first\n");
    const env = { LIMNER_API_KEY: "", LIMNER_DATA_DIR: folder };
    await draw({}, env);
    expect(asked[0]?.headers.authorization).toBe("Bearer sk-first");
    await expect(draw({ url: "http://127.0.0.1:1" }, env)).rejects.toThrow(
      "No API key: give --key, or set LIMNER_API_KEY.",
    );
  });

  it("waits until the record is finished, through a server that is started anew", async () => {
    const states = ["queued", "running", "lost", "busy", "succeeded"];
    answer = (request, response) => {
      const state = request.path.startsWith("/v1/generations/") ? states.shift() : undefined;
      if (state === "lost") {
        response.destroy();
      } else if (state === "busy") {
        response
          .writeHead(503)
          .end(JSON.stringify({ error: { message: "Draining.", code: "overloaded" } }));
      } else {
        drawAtOnce(createRecord(state === undefined ? {} : { state }))(request, response);
      }
    };
    const { printed } = await draw();
    expect(printed).toHaveLength(1);
    expect(states).toEqual([]);
  });

  it("sends a broken order again under the same idempotency key", async () => {
    let breaks = 1;
    answer = (request, response) => {
      if (request.method === "POST" && breaks > 0) {
        breaks -= 1;
        response.destroy();
      } else {
        drawAtOnce(createRecord())(request, response);
      }
    };
    await draw();
    const keys = asked
      .filter(({ method }) => method === "POST")
      .map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(keys).size).toBe(1);
  });

  it("says warnings and what was understood", async () => {
    answer = drawAtOnce(
      createRecord({
        understood: "a kite",
        warnings: [{ code: "seed_ignored", field: "seed", message: "No seeds here." }],
      }),
    );
    expect((await draw()).noted).toEqual([
      "Understood: a kite",
      "Warning: No seeds here. (seed_ignored)",
    ]);
  });

  it("numbers several pictures", async () => {
    const [picture] = createRecord().pictures;
    answer = drawAtOnce(createRecord({ pictures: [picture, picture] }));
    await draw({ n: "2", output: "kite.png" });
    expect((await readdir(folder)).toSorted()).toEqual(["kite-1.png", "kite-2.png"]);
  });

  it("takes the format from the file name", async () => {
    await draw({ output: "kite.jpg" });
    expect(sent()).toMatchObject({ output_format: "jpeg" });
  });

  it("never overwrites without --force, and asks for nothing before that is settled", async () => {
    const file = join(folder, "kite.png");
    await writeFile(file, "mine");
    await expect(draw({ output: "kite.png" })).rejects.toThrow(
      `${file} exists and is not overwritten`,
    );
    expect(asked).toEqual([]);
    await draw({ output: "kite.png", force: true });
    expect(await readFile(file)).toEqual(PICTURE);
  });

  it("writes to standard output with -o -, and nothing else there", async () => {
    const { bytes, printed, noted } = await draw({ output: "-" });
    expect(Buffer.concat(bytes)).toEqual(PICTURE);
    expect(printed).toEqual([]);
    expect(noted).toEqual(["1536x1024  1 kB"]);
  });

  it("says where the picture is when standard output does not take it", async () => {
    const env = { ...environment(), LIMNER_API_KEY: "sk-test" };
    const { terminal } = createListener(folder, env);
    const printBytes = () => Promise.reject(new Error("write EPIPE"));
    const options = { model: "gpt-image-2", output: "-" };
    await expect(runDraw("a red kite", options, { ...terminal, printBytes })).rejects.toThrow(
      "Standard output did not take the picture (write EPIPE); it is kept: limner get gen_7 -o a-file",
    );
  });

  it("sends files as a form, in order", async () => {
    await writeFile(join(folder, "cat.png"), "cat bytes");
    await writeFile(join(folder, "hat.jpg"), "hat bytes");
    await draw({ reference: [join(folder, "cat.png"), join(folder, "hat.jpg")] });
    expect(asked[0]?.path).toBe("/v1/images/edits");
    expect(asked[0]?.headers["content-type"]).toMatch(/^multipart\/form-data/);
    expect(asked[0]?.body).toMatch(
      /name="image\[\]"; filename="cat\.png"\r\nContent-Type: image\/png\r\n\r\ncat bytes[^]*filename="hat\.jpg"/,
    );
  });

  it("sends files beside addresses as data URLs, in order", async () => {
    await writeFile(join(folder, "cat.png"), "cat");
    await draw({ reference: ["https://pictures.example/hat.png", join(folder, "cat.png")] });
    expect(sent().image).toEqual([
      "https://pictures.example/hat.png",
      "data:image/png;base64,Y2F0",
    ]);
  });

  it("says that a reference cannot be read", async () => {
    await expect(draw({ reference: [join(folder, "none.png")] })).rejects.toThrow(
      "none.png is no file that can be read",
    );
  });

  it("shows the server's faults in its own words", async () => {
    answer = (_, response) => {
      response.writeHead(400).end(
        JSON.stringify({
          error: { message: "Not that size.", code: "invalid_size", param: "size" },
        }),
      );
    };
    await expect(draw()).rejects.toMatchObject({ message: "Not that size.", code: "invalid_size" });
    expect(asked).toHaveLength(1);
  });

  it("says where a key that is not taken came from", async () => {
    answer = (_, response) => {
      response
        .writeHead(401)
        .end(JSON.stringify({ error: { message: "Not a key of ours.", code: "invalid_api_key" } }));
    };
    await expect(draw()).rejects.toThrow("Not a key of ours. The key came from LIMNER_API_KEY.");
  });

  it("shows how a drawing failed", async () => {
    answer = drawAtOnce(
      createRecord({
        state: "failed",
        pictures: [],
        error: { code: "content_refused", message: "Not this." },
      }),
    );
    await expect(draw()).rejects.toMatchObject({ message: "Not this.", code: "content_refused" });
  });

  it("says how to start a server if there is none", async () => {
    const free = createServer();
    await new Promise<void>((resolve) => {
      free.listen(0, "127.0.0.1", resolve);
    });
    const url = `http://127.0.0.1:${(free.address() as AddressInfo).port}`;
    await new Promise((resolve) => {
      free.close(resolve);
    });
    await expect(draw({ url })).rejects.toThrow(
      `No server answers at ${url}; start one with "limner serve", or name another with --url.`,
    );
  });

  it("says that a port can never be reached by fetch", async () => {
    await expect(draw({ url: "http://127.0.0.1:6000" })).rejects.toThrow(
      "start the server on another",
    );
  });

  it("says so if the address is something else's", async () => {
    answer = (_, response) => void response.writeHead(404).end("<html>");
    await expect(draw()).rejects.toThrow(/answered 404, not as a Limner does/);
  });

  it("does not keep a picture that arrived in part", async () => {
    answer = (request, response) =>
      request.path.startsWith("/images/")
        ? void response.end("half")
        : drawAtOnce(createRecord())(request, response);
    await expect(draw()).rejects.toThrow("did not arrive whole");
    expect(await readdir(folder)).toEqual([]);
  });

  it("tells at Ctrl-C how to get the picture that goes on being drawn", async () => {
    const listener = createListener(folder, { ...environment(), LIMNER_API_KEY: "sk-test" });
    answer = (request, response) => {
      drawAtOnce(createRecord({ state: "running", pictures: [] }))(request, response);
      if (request.method === "GET") listener.stop();
    };
    await expect(
      runDraw("a kite", { model: "gpt-image-2" }, listener.terminal),
    ).rejects.toMatchObject({
      name: "Interrupted",
      message: "Stopped waiting; the picture goes on being drawn. Get it with: limner get gen_7",
    });
    expect(listener.stops.size).toBe(0);
  });

  it("gets a picture that was ordered before", async () => {
    const listener = createListener(folder, { ...environment(), LIMNER_API_KEY: "sk-test" });
    await runGet("gen_7", { output: "late.png" }, listener.terminal);
    expect(listener.printed).toEqual(["late.png  1536x1024  1 kB"]);
    expect(asked.map(({ method }) => method)).toEqual(["GET", "GET"]);
  });

  it.each([
    [{ n: "11" }, '--n must be a whole number from 1 to 10, not "11".'],
    [{ seed: "-1" }, '--seed must be a whole number from 0 to 4294967295, not "-1".'],
    [{ format: "gif" }, '--format must be one of png, jpeg, webp, not "gif".'],
    [
      { format: "png", output: "kite.webp" },
      "--format png does not go with the file name kite.webp; change one of the two.",
    ],
    [
      { output: "kite.gif" },
      "Pictures are written as .png, .jpg or .webp; give kite.gif another ending.",
    ],
    [{ n: "2", output: "-" }, "-o - takes one picture; leave --n out, or name a file."],
    [
      { url: "localhost:4242" },
      "--url must be an http or https address without user, query and fragment, such as https://images.example.com.",
    ],
  ])("refuses %o before anything is sent", async (options: Partial<DrawOptions>, message) => {
    await expect(draw(options)).rejects.toMatchObject({ name: "UsageError", message });
    expect(asked).toEqual([]);
  });
});
