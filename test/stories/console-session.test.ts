import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openHouse, TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";

const ADMIN_KEY = "sk-test-admin-key-long-enough";

const signIn = ({ base }: TestHouse, key: string) =>
  fetch(`${base}/admin/v1/session`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-limner-console": "1", origin: base },
    body: JSON.stringify({ key }),
  });

async function readCookie(answer: Response): Promise<string> {
  expect(answer.status).toBe(200);
  const [cookie = ""] = answer.headers.getSetCookie();
  return cookie.split(";", 1)[0] ?? "";
}

const list = async ({ base }: TestHouse, cookie: string) =>
  (await fetch(`${base}/admin/v1/accounts`, { headers: { cookie } })).status;

/** Fails until it is refused; each failure doubles the wait, so this ends soon on the slowest machine. */
async function failUntilRefused(house: TestHouse): Promise<Response> {
  for (let made = 0; made < 20; made += 1) {
    const answer = await signIn(house, `sk-wrong-${made}`);
    if (answer.status !== 401) {
      return answer;
    }
  }
  throw new Error("twenty wrong keys were answered without a wait");
}

describe("the console, signed in", () => {
  it("K7 reads and changes with the cookie what the admin key reads and changes, and shows neither", async () => {
    await using house = await openHouse();
    const cookie = await readCookie(await signIn(house, ADMIN_KEY));
    expect(cookie).not.toContain(ADMIN_KEY);
    expect(await list(house, cookie)).toBe(200);
    const made = await fetch(`${house.base}/admin/v1/accounts`, {
      method: "POST",
      headers: {
        cookie,
        "content-type": "application/json",
        "x-limner-console": "1",
        origin: house.base,
      },
      body: JSON.stringify({ name: "web shop" }),
    });
    expect(made.status).toBe(201);
    expect((await house.call("/v1/account", undefined, { authorization: "", cookie })).status).toBe(
      401,
    );
    expect(JSON.stringify(house.log)).not.toContain(cookie);
    expect(JSON.stringify(house.log)).not.toContain(ADMIN_KEY);
  });

  it("K7 stays signed in over a restart, and no longer when the admin key has changed", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "limner-test-"));
    try {
      const first = await openHouse({ dataDir });
      const cookie = await readCookie(await signIn(first, ADMIN_KEY));
      await first[Symbol.asyncDispose]();
      {
        await using again = await openHouse({ dataDir });
        expect(await list(again, cookie)).toBe(200);
      }
      await using changed = await openHouse({ dataDir, secrets: { adminKey: `${ADMIN_KEY}-2` } });
      expect(await list(changed, cookie)).toBe(401);
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  });

  it("K7 with a key that was made at the first start stays signed in as long as first-keys.txt is there", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "limner-test-"));
    const secrets = { adminKey: undefined };
    try {
      const first = await openHouse({ dataDir, secrets });
      const text = await readFile(join(dataDir, "first-keys.txt"), "utf8");
      const key = /^LIMNER_ADMIN_KEY=(.+)$/m.exec(text)?.[1] ?? "";
      const cookie = await readCookie(await signIn(first, key));
      await first[Symbol.asyncDispose]();
      {
        await using again = await openHouse({ dataDir, secrets });
        expect(await list(again, cookie)).toBe(200);
      }
      await rm(join(dataDir, "first-keys.txt"));
      await using without = await openHouse({ dataDir, secrets });
      expect(await list(without, cookie)).toBe(401);
      expect(await list(without, await readCookie(await signIn(without, key)))).toBe(200);
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});

describe("signing in with wrong keys", () => {
  it("K9 is rate_limited in the end, with the time to wait", async () => {
    await using house = await openHouse();
    const answer = await failUntilRefused(house);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await readFault(answer)).toMatchObject({ status: 429, code: "rate_limited" });
  });

  it("K9 programs with a wrong key are not slowed, nor does signing in slow them", async () => {
    await using house = await openHouse();
    await failUntilRefused(house);
    const ask = async (key: string) =>
      (await house.call("/admin/v1/accounts", undefined, { authorization: `Bearer ${key}` }))
        .status;
    for (let made = 0; made < 8; made += 1) {
      expect(await ask(TEST_KEY)).toBe(401);
    }
    expect(await ask(ADMIN_KEY)).toBe(200);
  });
});
