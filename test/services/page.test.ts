import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeSignIn } from "../../src/main/make-sign-in.ts";
import { decode } from "../support/delivered-pictures.ts";
import { createGate } from "../support/gate-engine.ts";
import { listRecords } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";
import { openBrowser, openVisit } from "./open-browser.ts";
import { enterSignedIn, order, readAddress, readKeptKey, seePicture } from "./page-parts.ts";
import { runCommand } from "./run-command.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function signInLink({ house, base }: TestHouse): Promise<string> {
  const { code } = await makeSignIn(house.records, Date.now());
  return `${base}/#sign-in=${code}`;
}

describe("signing in on the page", () => {
  it("a sign-in link becomes a key that is kept, and leaves the address at once", async () => {
    await using house = await openEchoHouse();
    await using visit = await openVisit(browser);
    const { page } = visit;
    await page.goto(await signInLink(house));
    await page.getByRole("button", { name: "Change key" }).waitFor();
    expect(await readAddress(page)).toBe(`${house.base}/`);
    const key = await readKeptKey(page);
    expect(key).toMatch(/^sk-\w{20,}$/);
    expect(key).not.toBe(TEST_KEY);
    expect(
      (await house.call("/v1/account", undefined, { authorization: `Bearer ${key}` })).status,
    ).toBe(200);
    await page.reload();
    await order(page, { prompt: "a kite" });
    expect(await seePicture(page)).toBe("1280x1280");
    expect(visit.complaints).toEqual([]);
  });

  it("a sign-in link that was used before says so and asks for a key", async () => {
    await using house = await openEchoHouse();
    const link = await signInLink(house);
    await using first = await openVisit(browser);
    await first.page.goto(link);
    await first.page.getByRole("button", { name: "Change key" }).waitFor();
    await using second = await openVisit(browser);
    await second.page.goto(link);
    const fault = second.page.getByRole("alert");
    await fault.waitFor();
    expect(await fault.textContent()).toContain("used before or is older than 10 minutes");
    expect(await readAddress(second.page)).toBe(`${house.base}/`);
    expect(await readKeptKey(second.page)).toBeNull();
    expect(await second.page.getByLabel("API key").isVisible()).toBe(true);
  });

  it("a key that is wrong says so beside the field that holds it, and a right one after it goes on", async () => {
    await using house = await openEchoHouse();
    await using visit = await openVisit(browser);
    const { page } = visit;
    await page.goto(house.base);
    await page.getByLabel("API key").fill("sk-wrong-wrong-wrong-wrong");
    await order(page, { prompt: "a kite" });
    await page.locator("#draw:enabled").waitFor();
    const fault = page.getByRole("alert");
    expect(await fault.textContent()).toContain("This key does not open this server");
    expect(await fault.textContent()).toContain("invalid_api_key");
    expect(await page.locator("#key[aria-invalid=true]:focus").count()).toBe(1);
    expect(await page.locator("#result").isVisible()).toBe(false);
    await page.getByLabel("API key").fill(TEST_KEY);
    await page.getByRole("button", { name: "Draw" }).click();
    expect(await seePicture(page)).toBe("1280x1280");
    expect(await fault.isVisible()).toBe(false);
  });
});

describe("drawing on the page", () => {
  it("shows a frame of the right proportions and the seconds that go by, then the picture with its true pixels", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    await using visit = await openVisit(browser);
    const { page } = visit;
    await enterSignedIn(page, house);
    await order(page, { prompt: "a kite [echo:warn cropped]", size: "1280x720" });
    await gate.reached;
    const early = await page.locator("#elapsed").textContent();
    expect(early).toMatch(/^\d+\.\d\u00A0s$/);
    await expect.poll(() => page.locator("#elapsed").textContent()).not.toBe(early);
    const frame = await page.locator("#frame").boundingBox();
    expect((frame?.width ?? 0) / (frame?.height ?? 1)).toBeCloseTo(1280 / 720, 2);
    expect(await page.locator("#frame").textContent()).toMatch(/1280\s*720/);
    expect(await page.getByRole("button", { name: "Draw" }).isDisabled()).toBe(true);
    gate.open();
    expect(await seePicture(page)).toBe("1280x720");
    const facts =
      (await page.getByRole("group", { name: "About this picture" }).textContent()) ?? "";
    expect(facts).toContain("1280\u00A0×\u00A0720exactly as asked");
    expect(facts).toMatch(/Cost\$0\.03/);
    const [record] = await listRecords(house);
    expect(record?.warnings).toHaveLength(1);
    expect(facts).toContain((record?.warnings[0] as { message?: string } | undefined)?.message);
    expect(await page.getByRole("status").textContent()).toBe("Picture stored, 1280x720.");
    expect(visit.complaints).toEqual([]);
    expect([...visit.origins]).toEqual([house.base]);
  });

  it("the download is the stored file", async () => {
    await using house = await openEchoHouse();
    await using visit = await openVisit(browser);
    const { page } = visit;
    await enterSignedIn(page, house);
    await order(page, { prompt: "a kite" });
    await seePicture(page);
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download" }).click();
    const download = await downloading;
    const [record] = await listRecords(house);
    expect(download.suggestedFilename()).toBe(`${record?.id}.png`);
    const bytes = await readFile(await download.path());
    expect(bytes.byteLength).toBe(record?.pictures[0]?.bytes);
    expect((await decode(bytes)).size).toBe("1280x1280");
  });

  it("the curl command that is copied makes the same request when a shell runs it", async () => {
    await using house = await openEchoHouse();
    await using visit = await openVisit(browser, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const { page } = visit;
    await enterSignedIn(page, house);
    const prompt = `it's a "kite" \\ of $HOME\nand \`date\`, 竖版 <b>!</b>`;
    await page.getByLabel("What to draw").fill(prompt);
    await page.getByLabel("Size").selectOption("1152x2048");
    await page.getByText("This request as curl").click();
    await page.getByRole("button", { name: "Copy as curl" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const command = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(command).not.toContain(TEST_KEY);
    const output = await runCommand("bash", ["-c", command], { env: { LIMNER_API_KEY: TEST_KEY } });
    const { data } = JSON.parse(output) as { data: readonly { url: string }[] };
    const picture = await fetch(data[0]?.url ?? "");
    expect((await decode(Buffer.from(await picture.arrayBuffer()))).size).toBe("1152x2048");
    const [record, ...more] = await listRecords(house);
    expect(more).toEqual([]);
    expect(record?.prompt).toBe(prompt);
  });

  it("a change goes on from the picture that is shown, and the next one from its result", async () => {
    await using house = await openEchoHouse();
    await using visit = await openVisit(browser);
    const { page } = visit;
    await enterSignedIn(page, house);
    await order(page, { prompt: "a kite", size: "1280x720" });
    await seePicture(page);
    const shown: (string | null)[] = [];
    for (const words of ["make it night", "make it day"]) {
      shown.push(await page.locator("#picture").getAttribute("src"));
      if (shown.length === 1) {
        await page.getByRole("button", { name: "Change it" }).click();
      }
      await page.getByLabel("What to change").fill(words);
      await page.getByLabel("Size").selectOption("auto");
      await page.getByRole("button", { name: "Draw", exact: true }).click();
      await page.getByRole("heading", { name: words }).waitFor();
      expect(await seePicture(page)).toBe("1280x720");
    }
    const records = await listRecords(house);
    expect(
      records.map(({ prompt, mode, references }) => [prompt, mode, references.length]),
    ).toEqual([
      ["make it day", "iterate", 1],
      ["make it night", "iterate", 1],
      ["a kite", "draw", 0],
    ]);
    expect(new Set(shown).size).toBe(2);
    await page.getByRole("button", { name: "Draw afresh" }).click();
    await order(page, { prompt: "a boat" });
    await page.getByRole("heading", { name: "a boat" }).waitFor();
    await seePicture(page);
    expect((await listRecords(house))[0]?.references).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });

  it("what is typed while a change is drawn is kept for the next one", async () => {
    await using house = await openEchoHouse();
    await using visit = await openVisit(browser);
    const { page } = visit;
    await enterSignedIn(page, house);
    await order(page, { prompt: "a kite" });
    await seePicture(page);
    await page.getByRole("button", { name: "Change it" }).click();
    const typed = Promise.withResolvers<void>();
    await page.route("**/v1/chat/completions", async (route) => {
      await typed.promise;
      await route.continue();
    });
    await page.getByLabel("What to change").fill("make it night");
    await page.keyboard.press("Control+Enter");
    await page.getByLabel("What to change").fill("make it day");
    typed.resolve();
    await page.getByRole("heading", { name: "make it night" }).waitFor();
    await seePicture(page);
    expect(await page.getByLabel("What to change").inputValue()).toBe("make it day");
  });

  it("words of a prompt are shown as words, whatever they would mean to a browser", async () => {
    await using house = await openEchoHouse();
    await using visit = await openVisit(browser);
    const { page } = visit;
    await enterSignedIn(page, house);
    const prompt = `<img src=x onerror="document.title='taken'"> & <script>alert(1)</script>`;
    await order(page, { prompt });
    await seePicture(page);
    expect(await page.locator("#result-prompt").textContent()).toBe(prompt);
    await page.locator("#history img").waitFor();
    expect(await page.locator("#history img").getAttribute("alt")).toBe(prompt);
    expect(await page.title()).toBe("Limner");
    expect(visit.complaints).toEqual([]);
  });

  it("a fault says what was wrong, and the picture before it stays", async () => {
    await using house = await openEchoHouse({ echo: { repeatable: false } });
    await using visit = await openVisit(browser);
    const { page } = visit;
    await enterSignedIn(page, house);
    await order(page, { prompt: "a kite" });
    await seePicture(page);
    await order(page, { prompt: "a boat [echo:fail unknown]" });
    const fault = page.getByRole("alert");
    await fault.waitFor();
    expect(await fault.textContent()).toMatch(/The backend failed.+backend_failed/s);
    expect(await page.locator("#result-prompt").textContent()).toBe("a kite");
    expect(await seePicture(page)).toBe("1280x1280");
  });
});

describe("a page that loses sight of its picture", () => {
  it("joins what it began when the answer was lost and Draw is pressed again", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    await using visit = await openVisit(browser);
    const { page } = visit;
    await enterSignedIn(page, house);
    // The request arrives, the answer never does.
    await page.route("**/v1/chat/completions", async (route) => {
      const { headers, body } = {
        headers: await route.request().allHeaders(),
        body: route.request().postData() ?? "",
      };
      void house
        .call("/v1/chat/completions", body, { "idempotency-key": headers["idempotency-key"] ?? "" })
        .catch(() => undefined);
      await gate.reached;
      await route.abort("connectionreset");
    });
    await order(page, { prompt: "a kite" });
    const fault = page.getByRole("alert");
    await fault.waitFor();
    expect(await fault.textContent()).toContain("not charged twice");
    await page.unroute("**/v1/chat/completions");
    gate.open();
    await page.getByRole("button", { name: "Draw" }).click();
    expect(await seePicture(page)).toBe("1280x1280");
    expect(await listRecords(house)).toHaveLength(1);
    expect(gate.calls).toBe(1);
  });

  it("finds a picture again that was being drawn when it was reloaded", async () => {
    const gate = createGate();
    await using house = await openEchoHouse({ wrap: gate.wrap });
    await using visit = await openVisit(browser);
    const { page } = visit;
    await enterSignedIn(page, house);
    await order(page, { prompt: "a kite" });
    await gate.reached;
    await page.reload();
    await page.locator("#history .open").waitFor();
    gate.open();
    const found = page
      .getByRole("region", { name: "Last pictures" })
      .getByRole("button", { name: "a kite" });
    await found.click();
    expect(await seePicture(page)).toBe("1280x1280");
    expect(await page.locator("#history .open").count()).toBe(0);
    expect(await listRecords(house)).toHaveLength(1);
  });
});
