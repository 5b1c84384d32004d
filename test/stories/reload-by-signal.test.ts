import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startLimner, type LimnerServer } from "../services/start-limner.ts";

const KEY = "sk-test-key-of-the-first-account";
const ADMIN_KEY = "sk-test-admin-key-long-enough";

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "limner-reload-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const yaml = (price: string) => `
channels: { fast: { engine: echo } }
models: { gpt-image-2-vip: { channels: [fast], pricePerImage: "${price}" } }
`;

function start(): Promise<LimnerServer> {
  const env = {
    LIMNER_API_KEY: KEY,
    LIMNER_ADMIN_KEY: ADMIN_KEY,
    LIMNER_CONFIG: join(dataDir, "limner.yaml"),
  };
  return startLimner({ dataDir, env });
}

async function costOf({ address }: LimnerServer, prompt: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${KEY}`, "content-type": "application/json" };
  const body = JSON.stringify({ model: "gpt-image-2-vip", prompt, size: "1024x1024" });
  const drawn = await fetch(`${address}/v1/images/generations`, { method: "POST", headers, body });
  const id = drawn.headers.get("x-generation-id");
  const record = await fetch(`${address}/v1/generations/${id}`, { headers });
  return ((await record.json()) as { cost?: { amount_micros?: number } }).cost?.amount_micros;
}

async function readConfiguration({ address }: LimnerServer): Promise<unknown> {
  const headers = { authorization: `Bearer ${ADMIN_KEY}` };
  const response = await fetch(`${address}/admin/v1/settings`, { headers });
  return ((await response.json()) as { configuration?: unknown }).configuration;
}

describe("a server whose limner.yaml changes", () => {
  it("R1 reads it anew by itself and at SIGHUP, and R2 keeps what it has where the new one is wrong", async () => {
    const file = join(dataDir, "limner.yaml");
    await writeFile(file, yaml("0.01"));
    await using server = await start();
    expect(await costOf(server, "a kite")).toBe(10_000);

    await writeFile(join(dataDir, "new.yaml"), yaml("0.02"));
    await rename(join(dataDir, "new.yaml"), file);
    expect(await server.logged("configuration-read")).toMatchObject({
      channels: { added: [], changed: [], removed: [] },
      models: { changed: expect.arrayContaining(["gpt-image-2-vip"]) },
    });
    expect(await costOf(server, "a boat")).toBe(20_000);

    await writeFile(file, yaml("0.03").replace("models:", "modls:"));
    const { lines } = await server.logged("configuration-refused");
    expect(lines).toEqual([
      expect.stringMatching(/limner\.yaml:3:1: modls is not a setting; did you mean models\?$/),
    ]);
    expect(await costOf(server, "a hill")).toBe(20_000);
    expect(await readConfiguration(server)).toMatchObject({ file, refused: { messages: lines } });

    server.hangUp();
    await server.logged("configuration-wanted");
    expect(await server.logged("configuration-refused")).toMatchObject({ lines });

    await writeFile(file, yaml("0.04"));
    await server.logged("configuration-read");
    expect(await costOf(server, "a wood")).toBe(40_000);
    expect(await readConfiguration(server)).toMatchObject({ refused: null });
    server.interrupt();
    expect((await server.ended).code).toBe(0);
  });

  it("R1 reads it anew where it is mounted as Kubernetes mounts it", async () => {
    const mount = async (version: string, price: string) => {
      await mkdir(join(dataDir, version));
      await writeFile(join(dataDir, version, "limner.yaml"), yaml(price));
      await symlink(version, join(dataDir, "..data_tmp"));
      await rename(join(dataDir, "..data_tmp"), join(dataDir, "..data"));
    };
    await mount("..2026_1", "0.01");
    await symlink(join("..data", "limner.yaml"), join(dataDir, "limner.yaml"));
    await using server = await start();
    expect(await costOf(server, "a kite")).toBe(10_000);
    await mount("..2026_2", "0.02");
    await server.logged("configuration-read");
    expect(await costOf(server, "a boat")).toBe(20_000);
  });
});
