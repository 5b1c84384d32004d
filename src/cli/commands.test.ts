import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sha256Hex } from "../kit/sha256-hex.ts";
import { openRecords } from "../main/open-records.ts";

const LIMNER = fileURLToPath(new URL("../../bin/limner.js", import.meta.url));

interface Ended {
  readonly code: number;
  readonly printed: string;
  readonly noted: string;
}

describe("the command line", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "limner-cli-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const limner = (
    words: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<Ended> =>
    new Promise((resolve) => {
      const options = { cwd: folder, env: { PATH: process.env["PATH"], ...env } };
      execFile(process.execPath, [LIMNER, ...words], options, (error, printed, noted) => {
        resolve({ code: error === null ? 0 : Number(error.code), printed, noted });
      });
    });

  it("has more threads for files than pictures can take, unless it is told how many", async () => {
    const show = "process.on('exit', () => console.error(process.env.UV_THREADPOOL_SIZE))";
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(show)}`;
    const usual = await limner(["--version"], { NODE_OPTIONS });
    expect(Number(usual.noted)).toBeGreaterThan(2 * availableParallelism() + 2);
    const told = await limner(["--version"], { NODE_OPTIONS, UV_THREADPOOL_SIZE: "6" });
    expect(told.noted).toBe("6\n");
  });

  it("backs a data folder up and restores it to a new one", async () => {
    await limner(["keys", "create"]);
    const backup = await limner(["backup", "saved"]);
    expect(backup).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/saved: 0 generations, 0 pictures, [\d.]+ MB\.\n$/),
    });
    expect(await limner(["backup", "saved"])).toMatchObject({
      code: 1,
      noted: expect.stringContaining("already holds a backup; name a new folder."),
    });
    const restored = await limner(["restore", "saved", "--data-dir", "again"]);
    expect(restored).toMatchObject({
      code: 0,
      printed: expect.stringContaining("The ledger adds up."),
    });
    const listed = await limner(["keys", "list", "--data-dir", "again", "--json"]);
    expect(JSON.parse(listed.printed)).toHaveLength(1);
    const refused = await limner(["restore", "saved", "--data-dir", "data", "--json"]);
    expect(refused).toMatchObject({ code: 1, noted: expect.stringContaining("is not empty") });
  });

  it("makes, lists and revokes keys in the data folder", async () => {
    const words = [
      "--name",
      "web shop",
      "--budget",
      "2.5",
      "--models",
      "gpt-image-2,dall-e-3",
      "--expires",
      "30d",
    ];
    const made = await limner(["keys", "create", ...words]);
    expect(made.code).toBe(0);
    expect(made.printed).toMatch(/^sk-[0-9A-Za-z]{43}\n$/);

    await using records = await openRecords({ dataDir: join(folder, "data") });
    const row = await records.keys.findByHash(sha256Hex(made.printed.trim()));
    expect(row).toMatchObject({
      name: "web shop",
      budgetMicros: 2_500_000,
      models: ["gpt-image-2", "dall-e-3"],
    });

    const listed = await limner(["keys", "list"]);
    expect(listed.printed).toContain("web shop");
    expect(listed.printed).not.toContain(made.printed.trim());

    const revoked = await limner(["keys", "revoke", row?.id ?? ""]);
    expect(revoked.code).toBe(0);
    const [after] = JSON.parse((await limner(["keys", "list", "--json"])).printed);
    expect(after).toMatchObject({ id: row?.id, disabled: true, budget_micros: 2_500_000 });
  });

  it("changes what is named of a key and leaves the rest", async () => {
    await limner(["keys", "create", "--name", "shop", "--budget", "5", "--chat", "superset"]);
    const read = async () => JSON.parse((await limner(["keys", "list", "--json"])).printed)[0];
    const before = await read();
    expect(before).toMatchObject({ chat_shape: "superset", limits: null });
    const words = ["--budget", "none", "--models", "dall-e-3", "--queued", "3", "--private"];
    expect(await limner(["keys", "update", before.id, ...words])).toMatchObject({
      code: 0,
      printed: `Changed ${before.id} (shop).\n`,
    });
    const after = await read();
    expect(after).toMatchObject({
      ...before,
      budget_micros: null,
      models: ["dall-e-3"],
      private: true,
      limits: expect.objectContaining({ queued: 3 }),
    });
    const more = ["--no-private", "--models", "all", "--queued", "default", "--chat", "auto"];
    const json = await limner(["keys", "update", before.id, ...more, "--disabled", "--json"]);
    expect(JSON.parse(json.printed)).toEqual({
      ...before,
      budget_micros: null,
      chat_shape: "auto",
      disabled: true,
    });
    await limner(["keys", "update", before.id, "--no-disabled"]);
    expect(await read()).toMatchObject({ disabled: false, name: "shop" });
    expect(await limner(["keys", "update", before.id])).toMatchObject({
      code: 2,
      noted: expect.stringContaining("Nothing is to be changed"),
    });
    expect(await limner(["keys", "update", "key_none", "--name", "x"])).toMatchObject({ code: 1 });
  });

  it("shows the secrets of webhooks, and makes a new one beside the old", async () => {
    await limner(["keys", "create"]);
    const first = await limner(["webhooks", "secret"]);
    expect(first.printed).toMatch(/^whsec_[A-Za-z0-9+/]{43}=\n$/);
    expect((await limner(["webhooks", "secret"])).printed).toBe(first.printed);
    const rotated = await limner(["webhooks", "secret", "--rotate"]);
    expect(rotated.printed.split("\n")[1]).toBe(first.printed.trim());
    expect(rotated.noted).toContain("stays valid until the next rotation");
    const shown = JSON.parse((await limner(["webhooks", "secret", "--json"])).printed);
    expect(shown.secrets).toEqual(rotated.printed.trim().split("\n"));
    const stranger = await limner(["webhooks", "secret", "--account", "acc_none"]);
    expect(stranger).toMatchObject({ code: 1, printed: "" });
    expect(stranger.noted).toContain("There is no account acc_none");
  });

  it("L8 makes accounts, enters money once for each reference, and shows what became of it", async () => {
    const made = await limner(["accounts", "create", "--name", "web shop", "--queued", "5"]);
    expect(made).toMatchObject({ code: 0, printed: expect.stringMatching(/^acc_\w+\n$/) });
    const account = made.printed.trim();
    const topUp = ["accounts", "top-up", account, "25.00", "--reference", "invoice 1"];
    expect((await limner(topUp)).printed).toBe(
      "Entered: $25.00, reference invoice 1. The balance is $25.00.\n",
    );
    expect((await limner(topUp)).printed).toMatch(/^Was entered before, and not again: /);
    const other = await limner(["accounts", "top-up", account, "26", "--reference", "invoice 1"]);
    expect(other).toMatchObject({ code: 1, printed: "" });
    expect(other.noted).toContain("stands for a top-up of $25.00");
    const less = await limner([
      "accounts",
      "adjust",
      account,
      "-1.50",
      "--note",
      "twice",
      "--json",
    ]);
    expect(JSON.parse(less.printed)).toMatchObject({
      kind: "adjust",
      amount_micros: -1_500_000,
      note: "twice",
      balance: { amount_micros: 23_500_000 },
      repeated: false,
      reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    const update = ["--no-unlimited", "--queued", "default", "--keep-results", "ever"];
    const changed = await limner(["accounts", "update", account, ...update, "--json"]);
    expect(JSON.parse(changed.printed)).toMatchObject({
      name: "web shop",
      limits: null,
      keeping: { results_days: null },
      balance: { amount_micros: 23_500_000 },
    });
    expect((await limner(["accounts", "show", account])).printed).toMatch(/results for ever/);
    const entries = await limner(["accounts", "entries", account, "--limit", "1"]);
    expect(entries.printed).toMatch(/adjust +\$-1\.50/);
    expect(entries.noted).toContain("--cursor");
    expect((await limner(["accounts", "list"])).printed).toMatch(/web shop +\$23\.50 +no/);
    expect((await limner(["ledger", "verify"])).code).toBe(0);
  });

  it("makes keys of other accounts, private and limited", async () => {
    const account = (await limner(["accounts", "create", "--name", "shop"])).printed.trim();
    const flags = ["--account", account, "--private", "--images-per-minute", "5"];
    expect((await limner(["keys", "create", ...flags])).code).toBe(0);
    const listed = await limner(["keys", "list", "--account", account, "--json"]);
    expect(JSON.parse(listed.printed)).toMatchObject([
      { account, private: true, limits: { images_per_minute: 5, queued: null } },
    ]);
    expect(JSON.parse((await limner(["keys", "list", "--json"])).printed)).toEqual([]);
    const none = await limner(["keys", "create", "--account", "acc_none"]);
    expect(none).toMatchObject({ code: 1, noted: expect.stringContaining("no account acc_none") });
    const usage = await limner(["usage", "--by", "account", "--json"]);
    expect(usage).toMatchObject({ code: 0, printed: "[]\n" });
  });

  it("explains wrong words about money with exit code 2, and what cannot be entered with 1", async () => {
    const account = (await limner(["accounts", "create", "--name", "shop"])).printed.trim();
    for (const [words, code, says] of [
      [["accounts", "create"], 2, "--name is missing"],
      [["accounts", "create", "--name", "a", "--queued", "0"], 2, "--queued must be"],
      [["accounts", "create", "--name", "a", "--keep-results", "x"], 2, "--keep-results must be"],
      [["accounts", "top-up", account, "ten"], 2, "The amount must be dollars"],
      [["accounts", "top-up", account, "-1"], 1, "above zero"],
      [["accounts", "adjust", account, "0"], 1, "must not be zero"],
      [["accounts", "show", "acc_none"], 1, "There is no account acc_none"],
      [["usage", "--by", "hour"], 2, "--by must be one of"],
      [["usage", "--from", "2027-02-30"], 2, "--from must be a day"],
    ] as const) {
      const ended = await limner(words);
      expect(ended).toMatchObject({ code, printed: "" });
      expect(ended.noted).toContain(says);
    }
  });

  it("explains wrong options of keys with exit code 2 and makes nothing", async () => {
    for (const [words, says] of [
      [["--budget", "ten"], "--budget must be dollars"],
      [["--models", "gpt-imge-2"], "did you mean gpt-image-2?"],
      [["--expires", "soon"], "--expires must be a time ahead"],
      [["--name", " "], "--name must be one line"],
      [["--chat", "fancy"], "--chat must be auto, documented, superset"],
    ] as const) {
      const ended = await limner(["keys", "create", ...words]);
      expect(ended).toMatchObject({ code: 2, printed: "" });
      expect(ended.noted).toContain(says);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it("refuses a folder that holds no records instead of filling it", async () => {
    for (const words of [
      ["keys", "list"],
      ["keys", "revoke", "key_1"],
      ["ledger", "verify"],
      ["sign-in"],
    ]) {
      const ended = await limner([...words, "--data-dir", "elsewhere"]);
      expect(ended.code).toBe(1);
      expect(ended.noted).toMatch(
        /^There are no records in .*elsewhere; run this where the server runs, .*\n$/,
      );
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it("makes a sign-in link that works once", async () => {
    await limner(["keys", "create"]);
    const { printed } = await limner(["sign-in"], { LIMNER_HOST: "0.0.0.0", LIMNER_PORT: "8080" });
    const [, code = ""] =
      /^http:\/\/127\.0\.0\.1:8080\/#sign-in=([0-9A-Za-z]{43})\n$/.exec(printed) ?? [];
    await using records = await openRecords({ dataDir: join(folder, "data") });
    expect(await records.signIns.use(sha256Hex(code))).toBe(true);
    expect(await records.signIns.use(sha256Hex(code))).toBe(false);
  });

  it("says that the ledger adds up", async () => {
    await limner(["keys", "create"]);
    const ended = await limner(["ledger", "verify"]);
    expect(ended).toMatchObject({
      code: 0,
      printed: "Entries: 0, generations: 0, accounts: 1. Everything adds up.\n",
    });
  });

  it("shows every value with its source, and fails when a check fails", async () => {
    await writeFile(join(folder, "limner.yaml"), "models:\n  gpt-image-2: { sizes: prompt }\n");
    const env = { LIMNER_PORT: "0", LIMNER_ADMIN_KEY: "do-not-show-this-key" };
    const well = await limner(["doctor"], env);
    expect(well.code).toBe(0);
    expect(well.printed).toMatch(/LIMNER_PORT +environment LIMNER_PORT +0/);
    expect(well.printed).toMatch(/models\.gpt-image-2\.sizes +limner\.yaml line 2 +prompt/);
    expect(well.printed).not.toContain("do-not-show-this-key");

    const ill = await limner(["doctor", "--json"], { LIMNER_PORT: "none" });
    expect(ill.code).toBe(1);
    expect(JSON.parse(ill.printed)).toMatchObject({
      well: false,
      findings: [
        {
          result: "fail",
          message: 'LIMNER_PORT must be a whole number from 0 to 65535, not "none".',
        },
      ],
    });
  });

  it("W5 stops the start of a server on a wrong value, without a stack trace", async () => {
    const ended = await limner(["serve", "--port", "80a"]);
    expect(ended).toEqual({
      code: 1,
      printed: "",
      noted: '--port must be a whole number from 0 to 65535, not "80a".\n',
    });
  });

  it("answers unknown commands and options with exit code 2, and help with 0", async () => {
    expect(await limner(["draww"])).toMatchObject({
      code: 2,
      noted: expect.stringContaining("Did you mean draw?"),
    });
    expect(await limner(["serve", "--prot", "1"])).toMatchObject({ code: 2 });
    expect(await limner(["draw"])).toMatchObject({ code: 2 });
    for (const words of [
      [],
      ["serve"],
      ["draw"],
      ["get"],
      ["keys"],
      ["keys", "create"],
      ["keys", "list"],
      ["keys", "update"],
      ["keys", "revoke"],
      ["sign-in"],
      ["ledger", "verify"],
      ["accounts"],
      ["accounts", "list"],
      ["accounts", "create"],
      ["accounts", "top-up"],
      ["accounts", "entries"],
      ["usage"],
      ["mock"],
      ["doctor"],
      ["version"],
    ]) {
      const help = await limner([...words, "--help"]);
      expect(help.code).toBe(0);
      expect(help.printed).toMatch(/Examples?:\n {2}/);
    }
  });
});
