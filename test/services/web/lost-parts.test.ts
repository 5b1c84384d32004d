import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../open-browser.ts";
import { openVisit } from "./open-visit.ts";
import { openWebHouse, SIGNED_IN } from "./open-web-house.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Every script of the app that is fetched after its first ones: a server that is away or was replaced by another version has none. */
const LATER_PARTS = /\/assets\/(?:gallery-page|zh)-.*\.js$/;

describe("the app, when a part of it cannot be fetched", () => {
  it("says so in place of the page, keeps the others, and is loaded again when asked", async () => {
    await using house = await openWebHouse();
    await using visit = await openVisit(browser, {
      base: house.base,
      stored: SIGNED_IN,
      expected: [/Failed to (?:load resource|fetch dynamically imported module)/],
    });
    const { page } = visit;
    await page.goto(house.base);
    const words = page.getByRole("textbox", { name: "Prompt" });
    await words.fill("A red kite");
    await page.route(LATER_PARTS, (route) => route.abort());
    await page.getByRole("link", { name: "Gallery" }).click();
    await page.getByRole("heading", { name: "This page could not be shown." }).waitFor();

    await page.getByRole("link", { name: "Playground" }).click();
    await words.waitFor();
    expect(await words.inputValue()).toBe("A red kite");

    await page.getByRole("link", { name: "Gallery" }).click();
    await page.unroute(LATER_PARTS);
    await page.getByRole("button", { name: "Load again" }).click();
    await page.getByRole("heading", { name: "Gallery" }).waitFor();
  });

  it("says so in both languages where the words themselves cannot be fetched", async () => {
    await using house = await openWebHouse();
    await using visit = await openVisit(browser, {
      base: house.base,
      stored: { ...SIGNED_IN, "limner.language": "zh" },
      expected: [/Failed to (?:load resource|fetch dynamically imported module)/],
    });
    const { page } = visit;
    await page.route(LATER_PARTS, (route) => route.abort());
    await page.goto(house.base);
    await page.getByRole("heading", { name: "This page could not be shown." }).waitFor();
    await page.unroute(LATER_PARTS);
    await page.getByRole("button", { name: "重新载入" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
  });
});
