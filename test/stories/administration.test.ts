import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { idOf } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";

const ADMIN = { authorization: "Bearer sk-test-admin-key-long-enough" };
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };

let house: TestHouse;
beforeAll(async () => {
  house = await openEchoHouse({ echo: { repeatable: false, countMax: 1 } });
});
afterAll(() => house[Symbol.asyncDispose]());

const admin = (path: string, body?: object) => house.call(`/admin/v1${path}`, body, ADMIN);

async function change(path: string, body: object): Promise<Response> {
  return await fetch(`${house.base}/admin/v1${path}`, {
    method: "PATCH",
    headers: { ...ADMIN, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

const read = async (answer: Response | Promise<Response>) =>
  JSON.parse(await (await answer).text());

interface Customer {
  readonly account: string;
  readonly key: string;
  readonly headers: { readonly authorization: string };
}

async function addKey(account: string, wishes: object = {}): Promise<Customer> {
  const made = await read(admin(`/accounts/${account}/keys`, { name: "shop", ...wishes }));
  return { account, key: made.id, headers: { authorization: `Bearer ${made.key}` } };
}

/** An account made as an operator makes it, with one key. */
async function addCustomer(amount?: string): Promise<Customer> {
  const { id } = await read(admin("/accounts", { name: "web shop" }));
  if (amount !== undefined) {
    expect((await topUp(id, amount, "first")).status).toBe(200);
  }
  return await addKey(id);
}

const topUp = (account: string, amount: string, reference: string) =>
  admin(`/accounts/${account}/top-ups`, { amount, reference });

const draw = ({ headers }: Customer, changes: object = {}) =>
  house.call("/v1/images/generations", { ...BODY, ...changes }, headers);

const balanceOf = async ({ headers }: Customer): Promise<number> =>
  (await read(house.call("/v1/account", undefined, headers))).balance.amount_micros;

describe("money", () => {
  it("L2 exactly enough is enough, nothing left is insufficient_quota, and a top-up makes it work again", async () => {
    const customer = await addCustomer("0.03");
    expect((await draw(customer)).status).toBe(200);
    expect(await balanceOf(customer)).toBe(0);
    expect(await readFault(await draw(customer))).toMatchObject({
      status: 429,
      code: "insufficient_quota",
    });
    await topUp(customer.account, "0.06", "second");
    expect((await draw(customer, { n: 2 })).status).toBe(200);
    expect(await balanceOf(customer)).toBe(0);
    await expectLedgerClean(house);
  });

  it("L2 a budget that is raised makes its key work again", async () => {
    const { account } = await addCustomer("1.00");
    const key = await addKey(account, { budget: "0.03" });
    expect((await draw(key)).status).toBe(200);
    expect(await readFault(await draw(key))).toMatchObject({ code: "insufficient_quota" });
    expect((await change(`/keys/${key.key}`, { budget: "0.06" })).status).toBe(200);
    expect((await draw(key)).status).toBe(200);
    expect(await balanceOf(key)).toBe(940_000);
    await expectLedgerClean(house);
  });

  it("L4 the entries of an account tell its balance, line by line", async () => {
    const customer = await addCustomer("25.00");
    const id = idOf(await draw(customer));
    await admin(`/accounts/${customer.account}/adjustments`, {
      amount: "-1.50",
      reference: "mistake",
      note: "charged twice",
    });
    const { data } = await read(admin(`/accounts/${customer.account}/entries`));
    expect(
      data.map((entry: Record<string, unknown>) => [
        entry["kind"],
        entry["amount_micros"],
        entry["generation"] ?? entry["reference"],
      ]),
    ).toEqual([
      ["adjust", -1_500_000, "mistake"],
      ["capture", -30_000, id],
      ["release", 30_000, id],
      ["hold", -30_000, id],
      ["top_up", 25_000_000, "first"],
    ]);
    expect(await balanceOf(customer)).toBe(23_470_000);
    expect(await read(admin("/ledger/verify", {}))).toMatchObject({ adds_up: true, findings: [] });
  });

  it("L8 a top-up that is sent again is the same one, and another one under its reference is refused", async () => {
    const { account } = await addCustomer();
    const path = `/accounts/${account}/top-ups`;
    const wish = { amount: "25.00", reference: "invoice 1" };
    const first = await read(admin(path, wish));
    const again = await read(admin(path, { amount_micros: 25_000_000, reference: "invoice 1" }));
    expect(first).toMatchObject({ repeated: false, balance: { amount_micros: 25_000_000 } });
    expect(again).toEqual({ ...first, repeated: true });
    const other = await readFault(await admin(path, { ...wish, amount: "26.00" }));
    expect(other).toMatchObject({ status: 422, code: "idempotency_mismatch", param: "reference" });
    expect(other.message).toContain("a top-up of $25.00");
    expect((await readFault(await topUp("acc_none", "1", "r"))).status).toBe(404);
    await expectLedgerClean(house);
  });

  it("L8 a reference that could not be kept as it was sent is refused, so that two never become one", async () => {
    const { account } = await addCustomer();
    for (const reference of ["\ud800", "\ud801"]) {
      const fault = await readFault(await topUp(account, "25.00", reference));
      expect(fault).toMatchObject({ status: 400, code: "invalid_request", param: "reference" });
    }
    expect((await read(admin(`/accounts/${account}/entries`))).data).toEqual([]);
  });
});

describe("K6 the admin key", () => {
  it("K6 opens /admin, an API key does not, and it is no API key", async () => {
    for (const authorization of [`Bearer ${TEST_KEY}`, "Bearer sk-wrong", "", "Basic YTpi"]) {
      const answer = await house.call("/admin/v1/accounts", undefined, { authorization });
      expect(await readFault(answer)).toMatchObject({ status: 401, code: "invalid_api_key" });
    }
    expect((await admin("/accounts")).status).toBe(200);
    expect((await house.call("/v1/account", undefined, ADMIN)).status).toBe(401);
    expect((await readFault(await admin("/nothing"))).status).toBe(404);
  });
});

describe("accounts and keys", () => {
  it("are changed in what is named, and what is in force is told to the key", async () => {
    const customer = await addCustomer("1.00");
    const account = await change(`/accounts/${customer.account}`, {
      name: "renamed",
      limits: { images_per_minute: 9 },
    });
    expect(await read(account)).toMatchObject({
      name: "renamed",
      unlimited: false,
      balance: { amount_micros: 1_000_000 },
      limits: { images_per_minute: 9, queued: null },
    });
    await change(`/keys/${customer.key}`, { limits: { images_per_minute: 20, queued: 3 } });
    await change(`/keys/${customer.key}`, { models: ["gpt-image-2-vip"] });
    const told = await read(house.call("/v1/account", undefined, customer.headers));
    expect(told.limits).toEqual({
      requests_per_minute: 60,
      images_per_minute: 9,
      concurrent: 8,
      queued: 3,
    });
    expect(told.prices).toEqual([
      { model: "gpt-image-2-vip", amount_micros: 30_000, currency: "USD" },
    ]);
    const wrong = await readFault(
      await change(`/keys/${customer.key}`, { models: ["gpt-image-2-vp"] }),
    );
    expect(wrong).toMatchObject({ status: 400, param: "models" });
    expect(wrong.message).toContain("Did you mean gpt-image-2-vip?");
  });

  it("K1 a key is shown once, and works until it is revoked", async () => {
    const customer = await addCustomer("1.00");
    const list = await (await admin(`/accounts/${customer.account}/keys`)).text();
    expect(list).toContain(customer.key);
    expect(list).not.toContain(customer.headers.authorization.slice("Bearer ".length));
    expect(await read(admin(`/keys/${customer.key}/revoke`, {}))).toMatchObject({ disabled: true });
    expect((await draw(customer)).status).toBe(401);
  });

  it("a key whose time is over before it is made is refused, as is a span where a moment is meant", async () => {
    const { account } = await addCustomer();
    const answer = await admin(`/accounts/${account}/keys`, { name: "shop", expires: 3600 });
    expect(await answer.json()).toMatchObject({
      error: { code: "invalid_request", param: "expires" },
    });
    expect(answer.status).toBe(400);
  });

  it("the key of the environment is not revoked here, since it is taken while the variable is set", async () => {
    const { data } = await read(admin("/accounts/acc_first/keys"));
    const fault = await readFault(await admin(`/keys/${data[0].id}/revoke`, {}));
    expect(fault).toMatchObject({ status: 400, param: "disabled" });
    expect(fault.message).toContain("LIMNER_API_KEY");
  });
});

describe("what the operator sees", () => {
  it("a generation that failed is found by the channel that was called for it", async () => {
    const customer = await addCustomer("1.00");
    await draw(customer, { prompt: "a kite [echo:fail refused]" });
    const found = await read(
      admin(`/generations?account=${customer.account}&channel=echo&state=failed`),
    );
    expect(found.data).toMatchObject([{ state: "failed", channel: null }]);
  });

  it("every generation, narrowed by account, key, channel and time, with what its calls cost", async () => {
    const customer = await addCustomer("1.00");
    const id = idOf(await draw(customer));
    const find = async (query: string): Promise<readonly string[]> =>
      (await read(admin(`/generations?${query}`))).data.map(
        ({ id: found }: { readonly id: string }) => found,
      );
    const today = new Date().toISOString().slice(0, 10);
    expect(await find(`account=${customer.account}`)).toEqual([id]);
    expect(await find(`key=${customer.key}&channel=echo&from=${today}`)).toEqual([id]);
    expect(await find(`key=${customer.key}&channel=other`)).toEqual([]);
    expect(await find(`key=${customer.key}&to=2020-01-01`)).toEqual([]);
    expect(await read(admin(`/generations/${id}`))).toMatchObject({
      id,
      account: customer.account,
      key: customer.key,
      channel: "echo",
      calls: [{ channel: "echo", outcome: "answered", number: 1, backend_text: null }],
    });
    expect((await readFault(await admin("/generations/gen_none"))).status).toBe(404);
  });

  it("W2 a name that the list of all generations does not know is refused with what there is", async () => {
    const meant = await read(admin("/generations?acount=acc_1"));
    expect(meant.error.message).toContain("Did you mean `account`?");
  });

  it("the channels with how their calls ended, and never a secret", async () => {
    const customer = await addCustomer("1.00");
    await draw(customer);
    const { data } = await read(admin("/channels"));
    expect(data).toMatchObject([{ id: "echo", running: 0, queued: 0, resting: false }]);
    const [{ late, models }] = data;
    expect(models).toContain("gpt-image-2-vip");
    const answered = late.find(
      ({ outcome }: { readonly outcome: string }) => outcome === "answered",
    );
    expect(answered.calls).toBeGreaterThan(0);
    expect(JSON.stringify(data)).not.toMatch(/api_?key/i);
  });
});

describe("the API document", () => {
  it("says what the operator is answered", async () => {
    const customer = await addCustomer("1.00");
    const id = idOf(await draw(customer));
    const document = await read(fetch(`${house.base}/openapi.json`));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema(document, "api");
    for (const [route, path] of [
      ["accounts", "/accounts"],
      ["accounts/{id}", `/accounts/${customer.account}`],
      ["accounts/{id}/entries", `/accounts/${customer.account}/entries`],
      ["accounts/{id}/keys", `/accounts/${customer.account}/keys`],
      ["keys", "/keys"],
      ["generations", "/generations"],
      ["generations/{id}", `/generations/${id}`],
      ["channels", "/channels"],
      ["settings", "/settings"],
      ["overview", "/overview"],
      ["usage", "/usage"],
      ["usage", "/usage?by=key"],
    ] as const) {
      const pointer = `/admin/v1/${route}`
        .replaceAll("/", "~1")
        .replaceAll("{", "%7B")
        .replaceAll("}", "%7D");
      const isValid = ajv.compile({
        $ref: `api#/paths/${pointer}/get/responses/200/content/application~1json/schema`,
      });
      isValid(await read(admin(path)));
      expect([path, isValid.errors]).toEqual([path, null]);
    }
  });
});

describe("usage", () => {
  it("K5 is told by day, model and key; a private key is told of itself alone", async () => {
    const customer = await addCustomer("1.00");
    const hermit = await addKey(customer.account, { private: true });
    await draw(customer, { n: 2 });
    await draw(hermit);
    await draw(hermit, { prompt: "[echo:fail refused]" });
    const usage = (by: string, { headers }: Customer) =>
      read(house.call(`/v1/usage?by=${by}`, undefined, headers));
    const all = { generations: 3, pictures: 3, failures: 1, cost: { amount_micros: 90_000 } };
    expect(await usage("day", customer)).toMatchObject({ data: [all], total: all });
    expect((await usage("key", customer)).data).toMatchObject([
      { key: customer.key, name: "shop", pictures: 2, cost: { amount_micros: 60_000 } },
      { key: hermit.key, pictures: 1, failures: 1, cost: { amount_micros: 30_000 } },
    ]);
    expect((await usage("key", hermit)).data).toMatchObject([{ key: hermit.key }]);
    expect(await usage("model", hermit)).toMatchObject({ total: { generations: 2, pictures: 1 } });
    const operator = await read(admin(`/usage?by=account&account=${customer.account}`));
    expect(operator.data).toMatchObject([{ account: customer.account, name: "web shop", ...all }]);
    const table = await admin(`/usage?by=model&account=${customer.account}&format=csv`);
    expect(await table.text()).toBe(
      "model,generations,pictures,failures,amount_micros,amount_usd\r\ngpt-image-2-vip,3,3,1,90000,0.09\r\n",
    );
  });
});
