import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeSignIn } from "../../src/main/make-sign-in.ts";
import { sha256Hex } from "../../src/kit/sha256-hex.ts";
import { addAccount, addKey } from "../support/add-account.ts";
import { idOf, readRecord } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";

const PATH = "/v1/images/generations";
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };
const MONEY = { balanceMicros: 900_000 };

let house: TestHouse;
beforeAll(async () => {
  house = await openEchoHouse();
});
afterAll(() => house[Symbol.asyncDispose]());

describe("a key that is not taken", () => {
  it.each([
    ["that nobody made", async () => "sk-unknown"],
    [
      "that was revoked",
      async () => {
        const account = await addAccount(house, MONEY);
        await house.house.records.keys.disable(account.keyId);
        return account.key;
      },
    ],
    [
      "that has expired",
      async () => (await addAccount(house, { ...MONEY, expiresAt: Date.now() - 1 })).key,
    ],
    ["that is the hash of a key", async () => sha256Hex(TEST_KEY)],
    ["that stands for the environment", async () => "environment"],
  ])("K3 one %s is invalid_api_key, on every route", async (_name, make) => {
    const headers = { authorization: `Bearer ${await make()}` };
    for (const [path, body] of [
      [PATH, BODY],
      ["/v1/chat/completions", {}],
      ["/v1/images/edits", {}],
      ["/v1/models", undefined],
      ["/v1/generations", undefined],
      ["/v1/account", undefined],
    ] as const) {
      const fault = await readFault(await house.call(path, body, headers));
      expect(fault).toMatchObject({ status: 401, code: "invalid_api_key" });
      expect(fault.message).toBe(
        "This API key is unknown, revoked or expired. Check it, or make one with `limner keys create`.",
      );
    }
  });

  it("K3 none at all, or another scheme, is invalid_api_key as well", async () => {
    for (const authorization of [
      "",
      "Basic c2s6",
      "Bearer",
      `Bearer ${"x".repeat(600)}`,
      TEST_KEY,
    ]) {
      const fault = await readFault(await house.call("/v1/models", undefined, { authorization }));
      expect(fault).toMatchObject({ status: 401, code: "invalid_api_key" });
    }
  });
});

describe("a key that may use some models", () => {
  it("K3 sees those, and every other is model_not_allowed", async () => {
    const account = await addAccount(house, { ...MONEY, models: ["gpt-image-2-all"] });
    const list = await house.call("/v1/models", undefined, account.headers);
    const { data } = (await list.json()) as { data: readonly { id: string }[] };
    expect(data.map(({ id }) => id)).toEqual(["gpt-image-2-all"]);
    for (const response of [
      await house.call(PATH, BODY, account.headers),
      await house.call("/v1/models/gpt-image-2-vip", undefined, account.headers),
    ]) {
      const fault = await readFault(response);
      expect(fault).toMatchObject({ status: 403, code: "model_not_allowed", param: "model" });
    }
    const none = await readFault(
      await house.call(PATH, { ...BODY, model: "dall-e-9" }, account.headers),
    );
    expect(none).toMatchObject({ status: 404, code: "model_not_found", param: "model" });
    expect(none.message).toContain("gpt-image-2-all");
    const drawn = await house.call(
      PATH,
      { model: "gpt-image-2-all", prompt: "a kite, 256x256" },
      account.headers,
    );
    expect(drawn.status).toBe(200);
  });
});

describe("what belongs to another account", () => {
  it("K2 is not_found: its records, its references and its lists", async () => {
    const owner = await addAccount(house, MONEY);
    const other = await addAccount(house, MONEY);
    const edit = { ...BODY, image: dataUrl(await plainPicture(9, 9)) };
    const id = idOf(await house.call("/v1/images/edits", edit, owner.headers));
    for (const path of [`/v1/generations/${id}`, `/v1/generations/${id}/references/1`]) {
      expect((await house.call(path, undefined, owner.headers)).status).toBe(200);
      const hidden = await readFault(await house.call(path, undefined, other.headers));
      const absent = await readFault(
        await house.call(path.replace(id, `gen_${"0".repeat(32)}`), undefined, other.headers),
      );
      expect(hidden).toMatchObject({ status: 404, code: "not_found" });
      expect(hidden).toEqual(absent);
    }
    const list = await house.call("/v1/generations", undefined, other.headers);
    expect(await list.json()).toMatchObject({ data: [] });
  });

  it("K2 is not hidden from a second key of the same account", async () => {
    const owner = await addAccount(house, MONEY);
    const second = await addKey(house.house, { account: owner.id });
    const id = idOf(await house.call(PATH, BODY, owner.headers));
    expect((await readRecord(house, id, second.headers)).id).toBe(id);
  });
});

describe("a sign-in link", () => {
  const exchange = (code: string) =>
    fetch(`${house.base}/v1/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ code }),
    });

  it("K4 gives a key once, however many ask at once", async () => {
    const { code } = await makeSignIn(house.house.records);
    const answers = await Promise.all(Array.from({ length: 4 }, () => exchange(code)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 401, 401, 401,
    ]);
    const taken = answers.find(({ status }) => status === 200);
    const { key } = (await (taken ?? Response.error()).json()) as { key: string };
    const headers = { authorization: `Bearer ${key}` };
    expect((await house.call("/v1/models", undefined, headers)).status).toBe(200);
    expect(await readFault(await exchange(code))).toMatchObject({
      status: 401,
      code: "invalid_api_key",
    });
  });

  it("K4 is worth nothing after ten minutes", async () => {
    const { signIns } = house.house.records;
    const told: number[] = [];
    const { code } = await makeSignIn({
      signIns: {
        ...signIns,
        async add({ hash, validMs }) {
          told.push(validMs);
          await signIns.add({ hash, validMs: -1 });
        },
      },
    });
    expect(told).toEqual([10 * 60_000]);
    expect(await readFault(await exchange(code))).toMatchObject({
      status: 401,
      code: "invalid_api_key",
    });
  });
});

describe("what is written down", () => {
  it("K1 a key stands nowhere in the data folder, only its hash does", async () => {
    const account = await addAccount(house, MONEY);
    const { code } = await makeSignIn(house.house.records);
    const answer = await fetch(`${house.base}/v1/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ code }),
    });
    const { key } = (await answer.json()) as { key: string };
    expect((await house.call(PATH, BODY, account.headers)).status).toBe(200);
    const secrets = [TEST_KEY, "sk-test-admin-key-long-enough", account.key, key, code];
    const holders = new Map(secrets.map((secret) => [secret, 0]));
    let hashes = 0;
    for (const entry of await readdir(house.dataDir, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) {
        const bytes = await readFile(join(entry.parentPath, entry.name));
        for (const secret of secrets) {
          holders.set(secret, (holders.get(secret) ?? 0) + (bytes.includes(secret) ? 1 : 0));
        }
        hashes += bytes.includes(sha256Hex(key)) ? 1 : 0;
      }
    }
    expect([...holders.values()]).toEqual(secrets.map(() => 0));
    expect(hashes).toBeGreaterThan(0);
  });

  it("N9 no key, prompt, picture or whole name of an asset is in the log", async () => {
    const prompt = "a very particular kite over Zanzibar";
    const account = await addAccount(house, MONEY);
    const picture = dataUrl(await plainPicture(33, 44));
    const names: string[] = [];
    for (const [path, body] of [
      [PATH, { ...BODY, prompt }],
      [PATH, { ...BODY, prompt: `${prompt} [echo:fail bug]` }],
      [PATH, { ...BODY, prompt, size: "Zanzibar" }],
      ["/v1/images/edits", { ...BODY, prompt, image: picture }],
      ["/v1/images/edits", { ...BODY, prompt, image: "http://127.0.0.1/Zanzibar.png" }],
    ] as const) {
      const response = await house.call(path, body, account.headers);
      await response.text();
      if (response.status === 200) {
        const { pictures } = await readRecord(house, idOf(response), account.headers);
        for (const { url } of pictures) {
          expect((await fetch(url)).status).toBe(200);
          names.push(/[0-9a-f]{32}/.exec(url)?.[0] ?? "");
        }
      }
    }
    const said = JSON.stringify(house.log, (_key, value: unknown) =>
      value instanceof Error ? `${value.stack} ${String(value.cause)}` : value,
    );
    expect(house.log.some(({ level }) => level === "error")).toBe(true);
    expect(said).toContain("request");
    for (const secret of [account.key, TEST_KEY, "Zanzibar", picture.slice(30, 90), ...names]) {
      expect(said).not.toContain(secret);
    }
  });
});
