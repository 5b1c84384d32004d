import { readdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listRecords } from "../../support/generation-record.ts";
import type { TestHouse } from "../../support/open-house.ts";
import { openBrowser } from "../open-browser.ts";
import { openVisit } from "./open-visit.ts";
import { openWebHouse, SIGNED_IN } from "./open-web-house.ts";

const SLUGS = readdirSync(new URL("../../../docs", import.meta.url))
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -3));

let browser: Browser;
let house: TestHouse;
beforeAll(async () => {
  house = await openWebHouse();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
});

describe("the documentation", () => {
  it("every page comes whole, with its pictures, and is no wider than a phone", async () => {
    await using visit = await openVisit(browser, {
      base: house.base,
      context: { viewport: { width: 390, height: 844 } },
    });
    const { page } = visit;
    for (const slug of SLUGS) {
      await page.goto(`${house.base}/docs/${slug}`);
      await page.waitForLoadState("networkidle");
      const state = await page.evaluate(`({
        headings: document.querySelectorAll("h1").length,
        broken: [...document.images].filter((it) => it.complete && it.naturalWidth === 0).map((it) => it.src),
        isWide: document.documentElement.scrollWidth > innerWidth,
      })`);
      expect({ slug, state }).toEqual({ slug, state: { headings: 1, broken: [], isWide: false } });
    }
  });

  it("is searched by the keyboard alone, and the place found is opened", async () => {
    await using visit = await openVisit(browser, { base: house.base });
    const { page } = visit;
    await page.goto(`${house.base}/docs`);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("idempotency");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/docs\/.*idempotency/);
  });

  it("shows the language that was chosen once on every page, and the theme", async () => {
    await using visit = await openVisit(browser, { base: house.base });
    const { page } = visit;
    await page.goto(`${house.base}/docs/quick-start`);
    await page.getByRole("tab", { name: "Python" }).first().click();
    await page.locator("[data-theme-switch]").first().click();
    await page.locator("[data-theme-switch]").first().click();
    await page.goto(`${house.base}/docs/text-to-image`);
    const tab = page.getByRole("tab", { name: "Python" }).first();
    expect(await tab.getAttribute("aria-selected")).toBe("true");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  });

  it("draws a sample here for who is signed in, and says before what it costs", async () => {
    await using visit = await openVisit(browser, { base: house.base, stored: SIGNED_IN });
    const { page } = visit;
    await page.goto(`${house.base}/docs/text-to-image`);
    const run = page.getByRole("button", { name: "Run here" }).first();
    await run.waitFor();
    expect(await page.getByText("draws one picture, $0.03").first().isVisible()).toBe(true);
    await run.click();
    await page.locator(".run-output img").first().waitFor({ timeout: 120_000 });
    expect((await listRecords(house))[0]).toMatchObject({ state: "succeeded" });
  });

  it("is read without a script", async () => {
    await using visit = await openVisit(browser, {
      base: house.base,
      context: { javaScriptEnabled: false },
    });
    const { page } = visit;
    await page.goto(`${house.base}/docs/quick-start`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByRole("heading", { level: 2 }).count()).toBeGreaterThan(1);
    expect(await page.locator("pre").first().isVisible()).toBe(true);
  });
});
