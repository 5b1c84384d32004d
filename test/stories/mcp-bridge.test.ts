import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHouse, TEST_KEY } from "../support/open-house.ts";
import { plainPicture } from "../support/test-pictures.ts";
import { drawnAnswer, textOf } from "../support/tool-result.ts";

const LIMNER = fileURLToPath(new URL("../../bin/limner.js", import.meta.url));
const SMALL = { size: "256x256", model: "gpt-image-2-vip" } as const;

let place = "";
let project = "";
let client: Client;
let notes = "";
const environment = (): Record<string, string> => ({
  PATH: process.env["PATH"] ?? "",
  LIMNER_DATA_DIR: join(place, "data"),
  // Nothing listens there, so that no server of this machine is taken.
  LIMNER_PORT: "1",
  LIMNER_THREADS: "1",
  LIMNER_DISK_FLOOR_BYTES: "0",
});

async function connect(env: Record<string, string>): Promise<Client> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [LIMNER, "mcp"],
    cwd: project,
    env,
    stderr: "pipe",
  });
  transport.stderr?.on("data", (chunk: Buffer) => {
    notes += chunk.toString();
  });
  const connected = new Client({ name: "story", version: "1.0.0" });
  await connected.connect(transport);
  return connected;
}

const call = (name: string, wish: object) => client.callTool({ name, arguments: { ...wish } });
const draw = (wish: object) =>
  call("generate_image", { prompt: "a red kite over the sea", ...SMALL, ...wish });
const edit = (wish: object) => call("edit_image", { prompt: "make it night", ...SMALL, ...wish });

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "limner-mcp-"));
  project = join(place, "project");
  await mkdir(join(project, "assets"), { recursive: true });
  await writeFile(join(project, "assets", "red.png"), await plainPicture(64, 64));
  await writeFile(join(place, "outside.png"), await plainPicture(64, 64));
  client = await connect(environment());
});
afterAll(async () => {
  await client.close();
  await rm(place, { recursive: true, force: true });
});

describe("an agent with a Limner of its own", () => {
  it("M9 is told on standard error that it runs, and where", () => {
    expect(notes).toMatch(/runs a Limner of its own at http:\/\/127\.0\.0\.1:\d+/);
  });

  it("M10 draws, and gets the file that it named, in folders that are made", async () => {
    const answer = drawnAnswer(await draw({ save_as: "public/pictures/kite.webp" }));
    expect(answer.pictures).toMatchObject([
      { saved_as: "public/pictures/kite.webp", media_type: "image/webp" },
    ]);
    const bytes = await readFile(join(project, "public", "pictures", "kite.webp"));
    expect(await sharp(bytes).metadata()).toMatchObject({
      width: 256,
      height: 256,
      format: "webp",
    });
    expect(bytes).toHaveLength(answer.pictures[0]?.bytes ?? 0);
    expect(await readdir(join(project, "public", "pictures"))).toEqual(["kite.webp"]);
  });

  it("M10 several pictures are counted in their names", async () => {
    const answer = drawnAnswer(await draw({ n: 2, save_as: "idea.png" }));
    expect(answer.pictures.map((picture) => picture.saved_as)).toEqual([
      "idea-1.png",
      "idea-2.png",
    ]);
  });

  it("M10 a file that exists stays as it is, unless it may be replaced", async () => {
    const path = join(project, "mine.png");
    await writeFile(path, "mine");
    const refused = await draw({ save_as: "mine.png" });
    expect(textOf(refused)).toMatch(/overwrite.*\(invalid_request, save_as\)/);
    expect(await readFile(path, "utf8")).toBe("mine");
    drawnAnswer(await draw({ save_as: "mine.png", overwrite: true }));
    expect(await sharp(await readFile(path)).metadata()).toMatchObject({ format: "png" });
  });

  it("M10 the ending must be that of a format, and of the one that was asked for", async () => {
    expect(textOf(await draw({ save_as: "kite.gif" }))).toContain("another ending");
    expect(textOf(await draw({ save_as: "kite.png", format: "webp" }))).toContain("format");
  });

  it("M11 changes pictures in files below its folder, however they are named", async () => {
    for (const image of ["assets/red.png", "./assets/red.png", join(project, "assets/red.png")]) {
      const answer = drawnAnswer(await edit({ images: [image] }));
      expect(answer).toMatchObject({ mode: "edit", pictures: [{ width: 256 }] });
    }
  });

  it("M11 goes on from a picture, and saves an earlier one", async () => {
    const first = drawnAnswer(await draw({}));
    const second = drawnAnswer(await edit({ previous: first.id, save_as: "night.png" }));
    expect(second).toMatchObject({ mode: "iterate", pictures: [{ saved_as: "night.png" }] });
    const fetched = await call("get_generation", { id: first.id, save_as: "day.png" });
    expect(drawnAnswer(fetched).pictures).toMatchObject([{ saved_as: "day.png" }]);
    const other = await call("get_generation", { id: first.id, save_as: "day.webp" });
    expect(drawnAnswer(other).not_saved).toContain("image/png");
  });

  it("M2 M9 hears of the progress, and of models", async () => {
    const told: number[] = [];
    await client.callTool(
      { name: "generate_image", arguments: { prompt: "a lighthouse", ...SMALL } },
      { onprogress: ({ progress }) => void told.push(progress) },
    );
    expect(told.length).toBeGreaterThan(0);
    const listed = await call("list_models", {});
    expect(textOf(listed)).toContain("gpt-image-2-vip: $0.03 a picture");
  });
});

describe("what is not below the folder", () => {
  it.each([
    ["by two dots", () => "../outside.png"],
    ["by two dots in the middle", () => "assets/../../outside.png"],
    ["by its whole path", () => join(place, "outside.png")],
    ["the folder itself", () => "."],
  ])("M12 is neither read nor written: %s", async (_, path) => {
    expect(textOf(await edit({ images: [path()] }))).toMatch(/below the working folder/);
    const saved = await draw({ save_as: path(), overwrite: true });
    expect(saved.isError).toBe(true);
    expect(await readFile(join(place, "outside.png"))).toEqual(await plainPicture(64, 64));
  });

  it("M12 is not reached by a symbolic link to a file or a folder", async () => {
    await symlink(join(place, "outside.png"), join(project, "link.png"));
    await symlink(place, join(project, "way-out"));
    for (const image of ["link.png", "way-out/outside.png"]) {
      expect(textOf(await edit({ images: [image] }))).toContain("below the working folder");
      const saved = await draw({ save_as: image, overwrite: true });
      expect(saved.isError).toBe(true);
    }
    expect((await draw({ save_as: "way-out/new/kite.png" })).isError).toBe(true);
    expect(await readdir(place)).not.toContain("new");
    expect(await readFile(join(place, "outside.png"))).toEqual(await plainPicture(64, 64));
  });

  it("M12 what is hidden, no picture or not there is not read", async () => {
    await writeFile(join(project, ".env"), await plainPicture(8, 8));
    await writeFile(join(project, "secret.png"), "KEY=1234");
    await mkdir(join(project, ".git"));
    await symlink(join(project, ".env"), join(project, "shown.png"));
    for (const image of [".env", ".git/x.png", "shown.png"]) {
      expect(textOf(await edit({ images: [image] }))).toContain("hidden");
    }
    const noPicture = textOf(await edit({ images: ["secret.png"] }));
    expect(noPicture).toContain("is no picture");
    expect(noPicture).not.toContain("1234");
    expect(textOf(await edit({ images: ["absent.png"] }))).toContain("ENOENT");
    expect(textOf(await edit({ images: ["assets"] }))).toContain("is no file");
    expect(textOf(await draw({ save_as: ".git/hooks.png" }))).toContain("hidden");
  });
});

describe("the program itself", () => {
  it("M9 a second agent uses the server that holds the folder, and one that is named is used at once", async () => {
    const second = await connect(environment());
    expect(notes).toContain("speaks to the Limner that serves");
    expect(textOf(await second.callTool({ name: "list_models", arguments: {} }))).toContain(
      "$0.03",
    );
    await second.close();
    await using house = await openHouse();
    const third = await connect({
      ...environment(),
      LIMNER_URL: house.base,
      LIMNER_API_KEY: TEST_KEY,
    });
    const drawn = await third.callTool({
      name: "generate_image",
      arguments: { prompt: "a kite", ...SMALL },
    });
    expect(drawnAnswer(drawn).pictures[0]?.url).toContain(house.base);
    await third.close();
  });

  it("M4 M9 says where a key that does not fit came from, and that nobody answers", async () => {
    const house = await openHouse();
    const stranger = await connect({
      ...environment(),
      LIMNER_URL: house.base,
      LIMNER_API_KEY: "sk-of-somebody-else",
    });
    const ask = () => stranger.callTool({ name: "list_models", arguments: {} });
    expect(textOf(await ask())).toMatch(/came from LIMNER_API_KEY\. \(invalid_api_key\)/);
    await house[Symbol.asyncDispose]();
    expect(textOf(await ask())).toContain(`No server answers at ${house.base}`);
    await stranger.close();
  });

  it("M9 writes nothing but the protocol to standard output, and ends when its input does", async () => {
    const child = spawn(process.execPath, [LIMNER, "mcp"], {
      cwd: project,
      env: {
        ...environment(),
        LIMNER_DATA_DIR: join(place, "other-data"),
        LIMNER_LOG_LEVEL: "debug",
      },
    });
    const output = text(child.stdout);
    child.stdin.write(
      `${JSON.stringify({
        jsonrpc: "2.0",
        id: 1,
        method: "initialize",
        params: {
          protocolVersion: "2025-06-18",
          capabilities: {},
          clientInfo: { name: "story", version: "1" },
        },
      })}\n`,
    );
    await once(child.stdout, "data");
    child.stdin.end();
    const [code] = (await once(child, "exit")) as [number | null];
    expect(code).toBe(0);
    const lines = (await output).trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { jsonrpc: string }).jsonrpc)).toEqual(["2.0"]);
  });

  it("M9 ends at Ctrl-C", async () => {
    const child = spawn(process.execPath, [LIMNER, "mcp"], {
      cwd: project,
      env: environment(),
      stdio: ["pipe", "ignore", "pipe"],
    });
    await once(child.stderr, "data");
    child.kill("SIGINT");
    const [code] = (await once(child, "exit")) as [number | null];
    expect(code).toBe(0);
  });
});
