import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from "vitest";
import { openBrowser } from "../open-browser.ts";
import { runLimner, startLimner } from "../start-limner.ts";
import { buildWebApp } from "./build-web-app.ts";
import { openVisit } from "./open-visit.ts";
import { draw, readStored, type PagePicture } from "./playground-steps.ts";

let browser: Browser;
let dataDir = "";
beforeAll(async () => {
  await buildWebApp();
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "limner-visit-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** As `limner sign-in` prints it beside the running server. */
async function makeLink(base: string): Promise<string> {
  const { output, notes } = await runLimner(["sign-in"], { dataDir });
  const [, code] = /#sign-in=(\w+)/.exec(output) ?? [];
  if (code === undefined) {
    throw new Error(`no link: ${output}${notes}`);
  }
  return `${base}/#sign-in=${code}`;
}

describe("a first visit", () => {
  it("goes from the sign-in link to the first picture, which stands in its frame after a reload", async () => {
    await using server = await startLimner({ dataDir });
    await using visit = await openVisit(browser, { base: server.address });
    const { page } = visit;
    await page.goto(await makeLink(server.address));
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(page.url()).not.toContain("sign-in");
    const { key } = JSON.parse((await readStored(page, "limner.key")) ?? "{}") as { key: string };
    expect(key).toMatch(/^sk-/);

    const prompt = "A lighthouse on a rocky headland at sunset, 16:9";
    const turn = await draw(page, { prompt, number: 1 });
    expect(page.url()).toContain("/t/");
    await page.reload();
    await turn.picture(prompt);
    const account = await fetch(`${server.address}/v1/account`, {
      headers: { authorization: `Bearer ${key}` },
    });
    expect(await account.json()).toMatchObject({ balance: { amount_micros: -30_000 } });
  });

  it("without a key asks for one, beside a picture of what is drawn here", async () => {
    await using server = await startLimner({ dataDir });
    await using visit = await openVisit(browser, { base: server.address });
    const { page } = visit;
    await page.goto(server.address);
    await page.getByLabel("API key", { exact: true }).waitFor();
    const picture = page.getByRole("img", { name: /lighthouse at sunset/ });
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((it: PagePicture) => it.naturalWidth)).toBe(1280);
  });

  it("with a link that was used says so, and takes a key instead", async () => {
    await using server = await startLimner({
      dataDir,
      env: { LIMNER_API_KEY: "sk-known-key-long-enough" },
    });
    const link = await makeLink(server.address);
    {
      await using visit = await openVisit(browser, { base: server.address });
      await visit.page.goto(link);
      await visit.page.getByRole("textbox", { name: "Prompt" }).waitFor();
    }
    await using visit = await openVisit(browser, {
      base: server.address,
      expected: [/status of 40\d/],
    });
    const { page } = visit;
    await page.goto(link);
    await page.getByRole("alert").filter({ hasText: "used" }).waitFor();
    await page.getByLabel("API key", { exact: true }).fill("sk-known-key-long-enough");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("textbox", { name: "Prompt" }).waitFor();
  });

  it("with a wrong key says that it is not known, keeps it in the field and draws nothing", async () => {
    await using server = await startLimner({
      dataDir,
      env: { LIMNER_API_KEY: "sk-known-key-long-enough" },
    });
    await using visit = await openVisit(browser, {
      base: server.address,
      expected: [/status of 401/],
    });
    const { page } = visit;
    await page.goto(server.address);
    const field = page.getByLabel("API key", { exact: true });
    await field.fill("sk-nobody-knows-this-key");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("alert").filter({ hasText: "not known here" }).waitFor();
    expect(await field.inputValue()).toBe("sk-nobody-knows-this-key");
    expect(await page.getByText("invalid_api_key").isVisible()).toBe(true);
    expect(await readStored(page, "limner.key")).toBeNull();
    await field.fill("sk-known-key-long-enough");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("textbox", { name: "Prompt" }).waitFor();
  });
});
