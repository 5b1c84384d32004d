import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OperatorError } from "../../src/main/operator-error.ts";
import { serve } from "../../src/main/serve.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { readFault } from "../support/read-fault.ts";
import { testConfig } from "../support/test-config.ts";

describe("a data folder with something wrong in it", () => {
  it("a stored picture that has been damaged is no caller's fault, and stands in the log", async () => {
    await using house = await openEchoHouse();
    const answer = await house.call("/v1/images/generations", {
      model: "gpt-image-2-vip",
      prompt: "a kite",
      size: "256x256",
      response_format: "url",
    });
    const { data } = (await answer.json()) as { readonly data: readonly { url: string }[] };
    const name = /[0-9a-f]{32}/.exec(data[0]?.url ?? "")?.[0] ?? "";
    const file = join(house.dataDir, "pictures", name.slice(0, 2), name);
    await writeFile(file, "no picture any more");

    const fault = await readFault(await fetch(`${data[0]?.url}?w=160`));
    expect(fault).toMatchObject({ status: 500, code: "internal" });
    const errors = house.log.filter(({ level }) => level === "error");
    expect(errors.map(({ event }) => event)).toEqual(["request-failed"]);
  });

  it("a data folder that is no folder stops the start with what to do", async () => {
    const folder = await mkdtemp(join(tmpdir(), "limner-test-"));
    const dataDir = join(folder, "data");
    await writeFile(dataDir, "");
    const started = serve(
      { ...testConfig({ dataDir: folder }), dataDir },
      {
        apiKey: undefined,
        adminKey: undefined,
        databaseUrl: undefined,
        s3: undefined,
        channelApiKeys: new Map(),
        ruleHeaders: new Map(),
      },
      { say: () => {}, isTerminal: false, onStop: () => () => {}, exit: () => {} },
    );
    await expect(started).rejects.toThrow(OperatorError);
    await expect(started).rejects.toThrow("--data-dir");
    await rm(folder, { recursive: true });
  });
});
