import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestHouse } from "../../support/open-house.ts";
import { openBrowser } from "../open-browser.ts";
import { addProcesses } from "./add-processes.ts";
import { openVisit } from "./open-visit.ts";
import { ADMIN_KEY, openWebHouse } from "./open-web-house.ts";
import { readStored } from "./playground-steps.ts";

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

const visitConsole = (expected: readonly RegExp[] = []) =>
  openVisit(browser, {
    base: house.base,
    context: { permissions: ["clipboard-read", "clipboard-write"] },
    expected: [/status of 401/, ...expected],
  });

async function signIn(page: Page): Promise<void> {
  await page.getByLabel("Admin key").fill(ADMIN_KEY);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByLabel("Admin key").waitFor({ state: "detached" });
}

describe("the console", () => {
  it("lets nobody in with a wrong key or the key of an account, and says where the right one is", async () => {
    await using visit = await visitConsole();
    const { page } = visit;
    await page.goto(`${house.base}/console/keys`);
    await page.getByLabel("Admin key").fill("sk-not-the-admin-key");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("alert").filter({ hasText: "This is not the admin key" }).waitFor();
    expect(await page.getByText("first-keys.txt").first().isVisible()).toBe(true);
    expect(await visit.context.cookies()).toEqual([]);
  });

  it("keeps who is signed in over a reload by a cookie that no script reads, until the sign-out", async () => {
    await using visit = await visitConsole();
    const { page, context } = visit;
    await page.goto(`${house.base}/console`);
    await signIn(page);
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict" });
    expect(
      await page.evaluate("JSON.stringify({ ...localStorage }) + document.cookie"),
    ).not.toContain(ADMIN_KEY);

    await page.getByRole("button", { name: "Theme and language" }).click();
    await page.getByRole("menuitem", { name: "Sign out of the console" }).click();
    await page.getByLabel("Admin key").waitFor();
    expect(await context.cookies()).toEqual([]);
    const refused = await page.request.get(`${house.base}/admin/v1/accounts`, {
      headers: { "x-limner-console": "1" },
    });
    expect(refused.status()).toBe(401);
  });

  it("asks to choose one of a list only where the list has one", async () => {
    await using empty = await openWebHouse();
    await using visit = await openVisit(browser, { base: empty.base, expected: [/status of 401/] });
    const { page } = visit;
    await page.goto(`${empty.base}/console/webhooks`);
    await signIn(page);
    await page.getByText("each of these deliveries stands here").waitFor();
    expect(await page.getByText("Choose a delivery").count()).toBe(0);
    await page.goto(`${empty.base}/console/generations`);
    await page.getByText("Every generation of every account stands here").waitFor();
    expect(await page.getByText("Choose a generation").count()).toBe(0);
  });

  it("makes a key, shows it once, and the first call with it draws", async () => {
    await using visit = await visitConsole();
    const { page } = visit;
    await page.goto(`${house.base}/console/keys`);
    await signIn(page);
    await page.getByRole("link", { name: "New key" }).first().click();
    const form = page.getByRole("dialog");
    await form.getByLabel("Name", { exact: true }).fill("poster-service");
    await form.getByLabel("Budget in dollars").fill("5");
    await form.getByRole("button", { name: "Make key" }).click();

    const ready = page.getByRole("dialog", { name: "Key “poster-service” is ready" });
    await ready.waitFor();
    const done = ready.getByRole("button", { name: "Done" });
    expect(await done.isDisabled()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await ready.isVisible()).toBe(true);
    await ready.getByRole("button", { name: "Copy", exact: true }).first().click();
    const key = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(key).toMatch(/^sk-\w{20,}$/);
    await done.click();
    await ready.waitFor({ state: "detached" });
    expect(await page.content()).not.toContain(key);
    await page.getByText("poster-service").first().waitFor();

    const answer = await fetch(`${house.base}/v1/chat/completions`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify({
        model: "gpt-image-2-vip",
        size: "1024x1024",
        messages: [{ role: "user", content: "a red kite" }],
      }),
    });
    expect(answer.status).toBe(200);
    expect(Object.keys((await answer.json()) as object)).toEqual(["data", "created", "usage"]);
    await page.reload();
    await page.getByText("$0.03 of $5").first().waitFor();
  });

  it("signs this browser in with a new key when it is to be tried, and opens the playground", async () => {
    await using visit = await visitConsole();
    const { page } = visit;
    await page.goto(`${house.base}/console/keys`);
    await signIn(page);
    await page.getByRole("link", { name: "New key" }).first().click();
    await page.getByRole("dialog").getByLabel("Name", { exact: true }).fill("laptop");
    await page.getByRole("button", { name: "Make key" }).click();
    await page.getByRole("checkbox", { name: "I have stored it" }).click();
    await page.getByRole("button", { name: "Try it now" }).click();
    await page.getByRole("textbox", { name: "Prompt" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
    expect(JSON.parse((await readStored(page, "limner.key")) ?? "{}")).toMatchObject({
      name: "laptop",
    });
  });

  it("shows the one process there is, and where to read of more", async () => {
    await using visit = await visitConsole();
    const { page } = visit;
    await page.goto(`${house.base}/console`);
    await signIn(page);
    await page.getByRole("link", { name: "Processes" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Processes" }).waitFor();
    const rows = page.getByRole("table", { name: "Processes" }).getByRole("row");
    const own = rows.nth(1);
    await own.getByText("answers this page").waitFor();
    expect(await rows.count()).toBe(2);
    expect(await own.getByText("answers and draws").count()).toBeGreaterThan(0);
    expect(await page.getByText("1 alive, nothing is drawn now").isVisible()).toBe(true);
    expect(await page.getByText("This one process answers and draws.").isVisible()).toBe(true);
  });

  it("says that the processes could not be fetched, and shows them when it is asked again", async () => {
    await using visit = await visitConsole([/status of 503/]);
    const { page } = visit;
    const error = {
      message: "The records cannot be read just now.",
      type: "server_error",
      param: null,
      code: "storage_unavailable",
    };
    await page.route("**/admin/v1/processes", (route) =>
      route.fulfill({ status: 503, json: { error } }),
    );
    await page.goto(`${house.base}/console/processes`);
    await signIn(page);
    const fault = page.getByRole("alert").filter({ hasText: error.message });
    await fault.waitFor();
    await page.unroute("**/admin/v1/processes");
    await fault.getByRole("button", { name: "Try again" }).click();
    await page.getByText("answers this page").first().waitFor();
  });

  it("X8 shows many processes, the dead one among them, and says which figures are of one process", async () => {
    await using others = await addProcesses(house);
    await using visit = await visitConsole();
    const { page } = visit;
    await page.goto(`${house.base}/console/processes`);
    await signIn(page);
    const row = (host: string) => page.getByRole("row").filter({ hasText: host });
    await page.getByText("3 alive, nothing is drawn now").waitFor();
    expect(
      await row("gpu-2.internal")
        .getByText(/^silent for 2\smin/)
        .isVisible(),
    ).toBe(true);
    expect(
      await row("gpu-1.internal")
        .getByText(/\ss ago$/)
        .isVisible(),
    ).toBe(true);
    expect(await row("web-1.internal").getByText("api", { exact: true }).count()).toBe(1);
    expect(await page.getByText("run side by side").count()).toBe(0);
    await others.upgrade();
    await page.reload();
    await page.getByText("run side by side").waitFor();

    await page.goto(`${house.base}/console/channels`);
    await page.getByText("a test made here ends no rest of theirs").waitFor();
    await page.getByText(/^\d+ places? in each process$/).waitFor();
    await page.getByText("In gpu-1.internal a81b77c4 it cools down, back in").waitFor();
    await page.goto(`${house.base}/console/settings`);
    await page.getByText("these are the settings of the one that answered").waitFor();
  });
});
