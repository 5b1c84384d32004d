import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readConfig } from "../config/read-config.ts";
import { openRecords } from "../open-records.ts";
import { examine } from "./examine.ts";

describe("the doctor", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "limner-doctor-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const look = async (env: Readonly<Record<string, string>> = {}, nodeVersion = "v24.1.0") => {
    const reading = readConfig({ env: { LIMNER_PORT: "0", ...env }, cwd: folder });
    const findings = await examine(reading, nodeVersion);
    return new Map(findings.map((finding) => [finding.check, finding]));
  };

  const holdPort = async (headers: Readonly<Record<string, string>>) => {
    const server = createServer((_, response) => response.writeHead(404, headers).end());
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const { port } = server.address() as AddressInfo;
    return { port: String(port), [Symbol.asyncDispose]: async () => void server.close() };
  };

  it("finds nothing wrong with a fresh folder, and changes nothing in it", async () => {
    const findings = await look();
    expect([...findings.values()].filter(({ result }) => result !== "ok")).toEqual([]);
    expect(findings.get("database")?.message).toMatch(/^none yet/);
    expect(findings.get("data folder")?.message).toMatch(/made at the first start$/);
  });

  it("says that Node is too old", async () => {
    for (const version of ["v20.20.2", "v22.18.0"]) {
      expect((await look({}, version)).get("node")).toMatchObject({ result: "fail" });
    }
    expect((await look({}, "v22.19.0")).get("node")).toMatchObject({ result: "ok" });
  });

  it("says that the data folder is a file", async () => {
    await writeFile(join(folder, "data"), "");
    expect((await look()).get("data folder")).toMatchObject({
      result: "fail",
      message: expect.stringContaining("LIMNER_DATA_DIR"),
    });
  });

  it("says that there is less room than the floor", async () => {
    const findings = await look({ LIMNER_DISK_FLOOR_BYTES: "999999999999999" });
    expect(findings.get("data folder")).toMatchObject({
      result: "fail",
      message: expect.stringContaining("LIMNER_DISK_FLOOR_BYTES"),
    });
  });

  it("tells the version of the records, and one that is too new", async () => {
    const dataDir = join(folder, "data");
    await (await openRecords({ dataDir }, { make: true }))[Symbol.asyncDispose]();
    expect((await look()).get("database")).toMatchObject({
      result: "ok",
      message: expect.stringMatching(/version \d+$/),
    });
    const database = new DatabaseSync(join(dataDir, "limner.db"));
    database.exec("pragma user_version = 9999");
    database.close();
    expect((await look()).get("database")).toMatchObject({
      result: "fail",
      message: expect.stringContaining("start the newer Limner"),
    });
    await expect(openRecords({ dataDir })).rejects.toThrow("written by a newer Limner");
  });

  it("says that records cannot be read", async () => {
    await writeFile(
      join(folder, "limner.db"),
      "this is no database at all, but text of some length",
    );
    expect((await look({ LIMNER_DATA_DIR: folder })).get("database")).toMatchObject({
      result: "fail",
    });
  });

  it("tells a Limner that holds the port from a stranger", async () => {
    await using ours = await holdPort({ "x-request-id": "r1" });
    expect((await look({ LIMNER_PORT: ours.port })).get("port")).toMatchObject({
      result: "ok",
      message: expect.stringContaining("is running"),
    });
    await using strange = await holdPort({});
    expect((await look({ LIMNER_PORT: strange.port })).get("port")).toMatchObject({
      result: "fail",
      message: expect.stringContaining("LIMNER_PORT"),
    });
  });

  it("says that an address is not this machine's", async () => {
    expect(
      (await look({ LIMNER_HOST: "192.0.2.1", LIMNER_PORT: "4999" })).get("port"),
    ).toMatchObject({ result: "fail" });
  });

  it("says that a restore into the data folder was broken off", async () => {
    await mkdir(join(folder, "data"), { recursive: true });
    await writeFile(join(folder, "data", "unfinished"), "");
    expect((await look()).get("database")).toMatchObject({
      result: "fail",
      message: expect.stringContaining('Run "limner restore" again'),
    });
  });
});
