import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../open-browser.ts";
import { addProcesses } from "./add-processes.ts";
import { addAxe, findObstacles } from "./find-obstacles.ts";
import { LOOKS, type Look } from "./looks.ts";
import { openFilledHouse, type FilledHouse } from "./open-filled-house.ts";
import { openPage, settle } from "./open-page.ts";
import { openVisit, type Visit } from "./open-visit.ts";
import { SIGNED_IN } from "./open-web-house.ts";
import { signInAdmin } from "./sign-in-admin.ts";

let browser: Browser;
let house: FilledHouse;
beforeAll(async () => {
  browser = await openBrowser();
  house = await openFilledHouse({ pictures: 4, days: 30, perDay: 12 });
}, 300_000);
afterAll(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
});

async function openLook(
  { theme, context }: Look,
  stored: Record<string, string> = SIGNED_IN,
): Promise<Visit> {
  const visit = await openVisit(browser, {
    base: house.base,
    stored: { "limner.theme": theme, ...stored },
    context,
    expected: [/status of 401/],
  });
  await addAxe(visit.context);
  return visit;
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole("button", { name }).click();
const type = (keys: string) => (page: Page) => page.keyboard.press(keys);

/** Pages that are seen by who is signed in with a key, and by who is signed in to the console. */
const PAGES: readonly (readonly [name: string, path: (house: FilledHouse) => string])[] = [
  ["the first run", () => "/"],
  ["the gallery", () => "/gallery"],
  ["a picture in the gallery", ({ generations }) => `/gallery/${generations[0]}`],
  ["the gallery filtered to nothing", () => "/gallery?q=nothing-has-these-words"],
  ["the reference", () => "/reference"],
  ["a page that is not there", () => "/console/nothing"],
  ["the overview", () => "/console"],
  ["the generations", () => "/console/generations"],
  ["a generation", ({ generations }) => `/console/generations/${generations[0]}`],
  ["the failed generations", () => "/console/generations?state=failed"],
  ["the accounts", () => "/console/accounts"],
  ["an account", ({ accounts }) => `/console/accounts/${accounts[0]?.id}`],
  ["the keys", () => "/console/keys"],
  ["the channels", () => "/console/channels"],
  ["the webhooks", () => "/console/webhooks"],
  ["the processes, of which there is one", () => "/console/processes"],
  ["the settings", () => "/console/settings"],
  ["the start of the documentation", () => "/docs"],
  ["a page of the documentation", () => "/docs/text-to-image"],
  ["the sizes", () => "/docs/sizes"],
  ["the faults", () => "/docs/errors"],
];

const SIGNED_OUT: readonly (readonly [name: string, path: string])[] = [
  ["the sign-in", "/"],
  ["the sign-in to the console", "/console"],
  ["the gallery of nobody", "/gallery"],
];

/** What is opened over the playground, how, and what is there then. */
const LAYERS: readonly (readonly [
  name: string,
  open: (page: Page) => Promise<void>,
  find: (page: Page) => Locator,
])[] = [
  ["the sizes", press(/^Size:/), (page) => page.getByRole("radio", { name: /^16 by 9/ }).first()],
  ["the settings", press("Settings"), (page) => page.getByRole("slider").first()],
  ["the examples", press("Examples"), (page) => page.getByRole("menuitem").first()],
  ["the code", type("Control+."), (page) => page.getByRole("tab", { name: "Python" })],
  [
    "the command menu",
    type("Control+k"),
    (page) => page.getByRole("combobox", { name: /./ }).first(),
  ],
  ["the list of keys", type("?"), (page) => page.getByRole("dialog")],
];

const ALL_LOOKS = process.env["LIMNER_ALL_LOOKS"] !== undefined;

/**
 * Each of them in both themes and at both widths: in two looks that have nothing in common, and the next one in the other two.
 * With `LIMNER_ALL_LOOKS` each in all four.
 */
function inTurn<Seen>(look: Look, seen: readonly Seen[]): readonly Seen[] {
  const isEven = look.name === "wide-light" || look.name === "phone-dark";
  return seen.filter((_, index) => ALL_LOOKS || (index % 2 === 0) === isEven);
}

describe.each(LOOKS)("nothing is in the way, $name", (look) => {
  it.each(inTurn(look, PAGES))("%s", async (_, path) => {
    await using visit = await openLook(look);
    await signInAdmin(visit.page, house.base);
    await openPage(visit.page, house.base + path(house));
    expect(await findObstacles(visit.page)).toEqual([]);
    expect(await isWiderThanWindow(visit.page)).toBe(false);
    expect(await visit.page.getByRole("heading", { level: 1 }).count()).toBe(1);
  });

  it.each(inTurn(look, ["processes", "channels", "settings"]))(
    "the %s, of many machines",
    async (name) => {
      await using _others = await addProcesses(house);
      await using visit = await openLook(look);
      await signInAdmin(visit.page, house.base);
      await openPage(visit.page, `${house.base}/console/${name}`);
      expect(await findObstacles(visit.page)).toEqual([]);
      expect(await isWiderThanWindow(visit.page)).toBe(false);
    },
  );

  it.each(inTurn(look, SIGNED_OUT))("%s", async (_, path) => {
    await using visit = await openLook(look, {});
    await openPage(visit.page, house.base + path);
    expect(await findObstacles(visit.page)).toEqual([]);
  });

  it.each(inTurn(look, LAYERS))("the playground with %s", async (_, open, find) => {
    await using visit = await openLook(look);
    await openPage(visit.page, house.base);
    await visit.page.locator("h1").click();
    await open(visit.page);
    await find(visit.page).waitFor();
    await settle(visit.page);
    expect(await findObstacles(visit.page)).toEqual([]);
  });

  it("a thread with a picture", async () => {
    await using visit = await openLook(look);
    await openPage(visit.page, `${house.base}/gallery/${house.generations[0]}`);
    await visit.page
      .getByRole("button", { name: "Continue in playground" })
      .or(visit.page.getByRole("link", { name: "Continue in playground" }))
      .first()
      .click();
    await visit.page.getByRole("textbox", { name: "Prompt" }).waitFor();
    await settle(visit.page);
    expect(await findObstacles(visit.page)).toEqual([]);
  });
});

async function isWiderThanWindow(page: Page): Promise<boolean> {
  return await page.evaluate<boolean>(
    "document.documentElement.scrollWidth > document.documentElement.clientWidth",
  );
}
