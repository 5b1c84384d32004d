import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDoor } from "../../src/door/create-door.ts";
import { openHouse, TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { findPython } from "./find-python.ts";
import { runCommand } from "./run-command.ts";

const samples = fileURLToPath(new URL("samples/", import.meta.url));

let house: TestHouse;
let folder = "";
let python = "";
let photoHost: Server;

beforeAll(async () => {
  python = await findPython();
  folder = await mkdtemp(join(tmpdir(), "limner-samples-"));
  const photo = await sharp({
    create: {
      width: 640,
      height: 640,
      channels: 3,
      noise: { type: "gaussian", mean: 120, sigma: 40 },
      background: "#888",
    },
  })
    .blur(6)
    .png()
    .toBuffer();
  await writeFile(join(folder, "photo.png"), photo);
  photoHost = createServer((request, response) => {
    response.writeHead(request.url === "/photo.png" ? 200 : 404, { "content-type": "image/png" });
    response.end(request.url === "/photo.png" ? photo : undefined);
  });
  photoHost.listen(0, "127.0.0.1");
  await once(photoHost, "listening");
  const { port } = photoHost.address() as AddressInfo;
  house = await openHouse({
    replacements: {
      // example.com as the page names it: its name resolves outward, and the connection ends here.
      door: createDoor({
        allow: [],
        resolve: async (host) => (host === "example.com" ? ["93.184.215.14"] : []),
        connect: async () => {
          const socket = connect(port, "127.0.0.1");
          await once(socket, "connect");
          return socket;
        },
      }),
    },
  });
});

afterAll(async () => {
  photoHost.close();
  await house[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a sample and answers with the pixels of the picture that it printed the address of. */
async function run(file: string, command: string): Promise<string> {
  const sample = (await readFile(samples + file, "utf8"))
    .replaceAll("https://api.apiyi.com", house.base)
    .replaceAll("sk-your-api-key", TEST_KEY);
  await writeFile(join(folder, file), sample);
  const output = await runCommand(command, [file], { cwd: folder });
  const url = /https?:\/\/[^\s"]+\/images\/[^\s"]+/.exec(output)?.[0];
  expect(url, output).toBeDefined();
  const bytes = await (await fetch(url ?? "")).arrayBuffer();
  // Decoding every pixel shows that the file is whole, not just its head.
  const { info } = await sharp(Buffer.from(bytes)).raw().toBuffer({ resolveWithObject: true });
  return `${info.width}x${info.height}`;
}

describe("the code samples of the documented page", () => {
  it("S1 the Python sample draws at the size that it locks", async () => {
    expect(await run("draw.py", python)).toBe("2048x1152");
  });

  it("the Python sample edits a photo from a data URL at the size that it locks", async () => {
    expect(await run("edit.py", python)).toBe("2048x2048");
  });

  it("the curl sample draws at the size that it locks", async () => {
    expect(await run("draw.sh", "bash")).toBe("2048x1152");
  });

  it("the curl sample edits a photo from an https address, in the photo's ratio", async () => {
    const size = await run("edit.sh", "bash");
    const [width, height] = size.split("x").map(Number);
    expect(width).toBe(height);
  });

  it("the Node sample draws the pixels that its prompt names", async () => {
    expect(await run("draw.mjs", process.execPath)).toBe("1024x1024");
  });
});
