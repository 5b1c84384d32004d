import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeServeLock } from "../records/sqlite/serve-lock.ts";
import { findPort } from "./find-port.ts";

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "limner-port-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe("the port that commands speak of", () => {
  it("is the one where the server of the data folder listens, if none was named", async () => {
    await using _lock = await takeServeLock(dataDir, { port: 4366 });
    expect(await findPort({ dataDir, port: 4242 }, { env: {}, flags: {} })).toBe(4366);
    const env = { LIMNER_PORT: "0" };
    expect(await findPort({ dataDir, port: 0 }, { env, flags: {} })).toBe(4366);
  });

  it("is the one that was named, whatever the server said", async () => {
    await using _lock = await takeServeLock(dataDir, { port: 4366 });
    const env = { LIMNER_PORT: "8080" };
    expect(await findPort({ dataDir, port: 8080 }, { env, flags: {} })).toBe(8080);
    const flags = { port: "8081" };
    expect(await findPort({ dataDir, port: 8081 }, { env: {}, flags })).toBe(8081);
  });

  it("is the default without a server, and refused where that is any free one", async () => {
    expect(await findPort({ dataDir, port: 4242 }, { env: {}, flags: {} })).toBe(4242);
    const env = { LIMNER_PORT: "0" };
    await expect(findPort({ dataDir, port: 0 }, { env, flags: {} })).rejects.toThrow(
      /LIMNER_PORT is 0 and no server of .* runs/,
    );
  });
});
