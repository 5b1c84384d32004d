import { writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/main/config/read-config.ts";
import { addAccount } from "../support/add-account.ts";
import { openHouse, type TestHouse } from "../support/open-house.ts";
import { openJudge } from "../support/open-judge.ts";
import { openMcpClient } from "../support/open-mcp-client.ts";
import { readFault } from "../support/read-fault.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";

const CHANNELS = `
channels: { echo: { engine: echo } }
models: { gpt-image-2-vip: { channels: [echo] }, gpt-image-2: { channels: [echo] } }
`;

/** A house with these rules, as a `limner.yaml` says them. */
async function openWithRules(rules: string): Promise<TestHouse> {
  const house = await openHouse();
  const { dataDir } = house;
  await writeFile(join(dataDir, "limner.yaml"), CHANNELS + rules);
  const env = { LIMNER_PORT: "0", LIMNER_DATA_DIR: dataDir, POLICY_TOKEN: "secret-of-the-check" };
  await house.house.reload(() => readConfig({ env, cwd: dataDir }));
  expect(house.house.configuration.refused).toBeNull();
  return house;
}

const NO_BRANDS = `
rules:
  - name: no-brands
    words: [acme, 某品牌]
    message: Brands are not drawn here.
`;

const wish = { model: "gpt-image-2-vip", prompt: "a bottle of Acme", size: "1024x1024" };
const chat = (content: string, more: readonly unknown[] = []) => ({
  model: "gpt-image-2-vip",
  messages: [...more, { role: "user", content }],
});
const say =
  (body: unknown, status = 200) =>
  (response: ServerResponse) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));

async function countRows({ house }: TestHouse): Promise<number> {
  return (await house.records.generations.list({ limit: 100 })).data.length;
}

describe("a content rule", () => {
  it("P1 refuses at every door before any money moves, and leaves no record", async () => {
    await using house = await openWithRules(NO_BRANDS);
    const { id, headers } = await addAccount(house, { balanceMicros: 30_000 });
    const image = dataUrl(await plainPicture(256, 256));
    const bodies = [
      ["/v1/images/generations", wish],
      ["/v1/images/edits", { ...wish, prompt: "add the 某品牌的 logo", image }],
      ["/v1/chat/completions", chat("an ACME bottle")],
      ["/v1/chat/completions", chat("make it", [{ role: "system", content: "Like acme." }])],
      ["/v1/chat/completions", chat("bluer", [{ role: "user", content: "acme" }])],
      ["/compat/v1/chat/completions", chat("ａｃｍｅ")],
      ["/v1/images", { model: "gpt-image-2-vip", prompt: "acme" }],
    ] as const;
    for (const [path, body] of bodies) {
      const fault = await readFault(await house.call(path, body, headers));
      expect([path, fault]).toEqual([
        path,
        {
          status: 400,
          code: "content_refused",
          param: "prompt",
          message: "Brands are not drawn here. (Rule of this server: no-brands.)",
        },
      ]);
    }
    expect(await countRows(house)).toBe(0);
    const { data } = await house.house.records.ledger.list({ account: id, limit: 10 });
    expect(data.map(({ kind }) => kind)).toEqual(["top_up"]);
    expect(JSON.stringify(house.log)).not.toContain("ottle");
    const metrics = await (await fetch(`${house.base}/metrics`)).text();
    expect(metrics).toContain('limner_content_rules_total{rule="no-brands",outcome="refused"} 7');

    const allowed = await house.call("/v1/images/generations", { ...wish, prompt: "acmeist" });
    expect(allowed.status).toBe(200);
  });

  it("P1 refuses what agents ask for too", async () => {
    await using house = await openWithRules(NO_BRANDS);
    await using client = await openMcpClient(house.base);
    const refused = await client.callTool({
      name: "generate_image",
      arguments: { prompt: "an acme bottle" },
    });
    expect(refused.isError).toBe(true);
    expect(JSON.stringify(refused.content)).toContain("Brands are not drawn here.");
    expect(await countRows(house)).toBe(0);
  });

  it("P1 of one model holds for its aliases, and for no other model", async () => {
    await using house = await openWithRules(
      NO_BRANDS.replace("words:", "models: [gpt-image-2]\n    words:"),
    );
    const ask = async (model: string) =>
      (await house.call("/v1/images/generations", { ...wish, model })).status;
    expect(await ask("gpt-image-2")).toBe(400);
    expect(await ask("dall-e-3")).toBe(400);
    expect(await ask("gpt-image-2-vip")).toBe(200);
  });

  it("P3 asks the operator's service, which sees what would be drawn from and not who asks", async () => {
    await using judge = await openJudge((response, { body }) =>
      say(
        body["prompt"] === "a kite"
          ? { allowed: true }
          : { allowed: false, message: "Kites only." },
      )(response),
    );
    await using house = await openWithRules(`
rules:
  - name: house-policy
    message: Not told.
    check: { url: "${judge.url}", headers: { Authorization: "Bearer \${POLICY_TOKEN}" } }
`);
    const draw = (prompt: string) =>
      house.call("/v1/images/generations", { ...wish, prompt, user: "somebody" });
    expect((await draw("a kite")).status).toBe(200);
    expect(await readFault(await draw("a boat"))).toMatchObject({
      code: "content_refused",
      message: "Kites only. (Rule of this server: house-policy.)",
    });
    expect(judge.questions).toMatchObject([
      { headers: { authorization: "Bearer secret-of-the-check" } },
      {},
    ]);
    expect(judge.questions[0]?.body).toEqual({
      prompt: "a kite",
      context: [],
      guidance: "",
      model: "gpt-image-2-vip",
      mode: "draw",
      references: 0,
    });
    const shown = await fetch(`${house.base}/admin/v1/settings`, {
      headers: { authorization: "Bearer sk-test-admin-key-long-enough" },
    });
    const text = await shown.text();
    expect(text).toContain("rules.house-policy.check.headers.Authorization");
    expect(text).not.toContain("secret-of-the-check");
  });

  it("P3 whose check fails answers 503 with a time to come again, or lets pass where it is open, with a line in the log", async () => {
    await using judge = await openJudge(say({ allowed: true }, 500));
    const rule = (name: string, onFailure: string) =>
      `  - { name: ${name}, check: { url: "${judge.url}", onFailure: ${onFailure} } }\n`;
    await using closed = await openWithRules(`rules:\n${rule("a", "open")}${rule("b", "closed")}`);
    const refused = await closed.call("/v1/images/generations", wish);
    expect(refused.headers.get("retry-after")).toBe("5");
    expect(refused.headers.get("x-should-retry")).toBeNull();
    expect(await readFault(refused)).toMatchObject({ status: 503, code: "overloaded" });
    expect(await countRows(closed)).toBe(0);

    await using open = await openWithRules(`rules:\n${rule("a", "open")}`);
    expect((await open.call("/v1/images/generations", wish)).status).toBe(200);
    expect(open.log.filter(({ event }) => event === "content-check-failed")).toMatchObject([
      { level: "warn", fields: { rule: "a", onFailure: "open" } },
    ]);
    const metrics = await (await fetch(`${open.base}/metrics`)).text();
    expect(metrics).toContain('limner_content_rules_total{rule="a",outcome="failed"} 1');
  });

  it("P3 with words is looked at before any service is asked, of many services at most four at a time are", async () => {
    const held: ServerResponse[] = [];
    const four = Promise.withResolvers<void>();
    await using judge = await openJudge((response) => {
      held.push(response);
      if (held.length === 4) four.resolve();
      if (held.length > 4) say({ allowed: true })(response);
    });
    const names = ["a", "b", "c", "d", "e", "f"];
    const checks = names.map((name) => `  - { name: ${name}, check: { url: "${judge.url}" } }\n`);
    await using house = await openWithRules(
      `rules:\n${checks.join("")}  - { name: words, words: [acme] }\n`,
    );
    expect((await house.call("/v1/images/generations", wish)).status).toBe(400);
    expect(judge.questions).toHaveLength(0);

    const drawn = house.call("/v1/images/generations", { ...wish, prompt: "a kite" });
    await four.promise;
    for (const response of held.slice(0, 4)) {
      say({ allowed: true })(response);
    }
    expect((await drawn).status).toBe(200);
    expect(judge.questions).toHaveLength(6);
    expect(judge.atOnceMost).toBe(4);
  });

  it("P4 is not asked again about a request that is answered from an earlier one", async () => {
    await using judge = await openJudge(say({ allowed: true }));
    await using house = await openWithRules(
      `rules:\n  - { name: a, check: { url: "${judge.url}" } }\n`,
    );
    const headers = { "idempotency-key": "one" };
    const draw = () => house.call("/v1/images/generations", wish, headers);
    const first = await draw();
    await writeFile(join(house.dataDir, "limner.yaml"), CHANNELS + NO_BRANDS);
    await house.house.reload(() =>
      readConfig({ env: { LIMNER_DATA_DIR: house.dataDir }, cwd: house.dataDir }),
    );
    const again = await draw();
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(await again.text()).toBe(await first.text());
    expect(judge.questions).toHaveLength(1);
  });

  it("P1 refused leaves an Idempotency-Key free, and counts as no refusal that is owed a picture", async () => {
    await using house = await openWithRules(NO_BRANDS);
    const headers = { "idempotency-key": "one" };
    expect((await house.call("/v1/images/generations", wish, headers)).status).toBe(400);
    const other = { ...wish, prompt: "a kite" };
    expect((await house.call("/v1/images/generations", other, headers)).status).toBe(200);
  });
});
