import { join } from "node:path";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Fault } from "../../../src/contract/fault.ts";
import { createIllustrator } from "../../../src/engines/illustrator/engine.ts";
import { createGate } from "../../support/gate-engine.ts";
import { listRecords } from "../../support/generation-record.ts";
import type { TestHouse } from "../../support/open-house.ts";
import { plainPicture } from "../../support/test-pictures.ts";
import { openBrowser } from "../open-browser.ts";
import { openVisit } from "./open-visit.ts";
import { openWebHouse, SIGNED_IN } from "./open-web-house.ts";
import { draw, send, turnOf, type PagePicture } from "./playground-steps.ts";

let browser: Browser;
let folder = "";
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), "limner-files-"));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const visitOf = (house: TestHouse) => openVisit(browser, { base: house.base, stored: SIGNED_IN });

/** What the house has recorded, the oldest first. */
const recordsOf = async (house: TestHouse) => (await listRecords(house)).toReversed();

describe("the playground", () => {
  it("changes a picture that was uploaded, in its own proportions", async () => {
    const file = join(folder, "photo.png");
    await writeFile(file, await plainPicture(900, 600, { colour: [40, 120, 200] }));
    await using house = await openWebHouse();
    await using visit = await visitOf(house);
    const { page } = visit;
    await page.goto(house.base);
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Add pictures" }).first().click();
    await (await chooser).setFiles(file);
    await page.getByRole("button", { name: /^Image 1.*changes: photo\.png$/ }).waitFor();
    expect(await recordsOf(house)).toEqual([]);

    const prompt = "Make image 1 night, with a full moon";
    const turn = await draw(page, { prompt, number: 1 });
    const [record] = await recordsOf(house);
    expect(record).toMatchObject({
      mode: "edit",
      state: "succeeded",
      references: [{ n: 1, changed: true, width: 900, height: 600 }],
    });
    const { width = 0, height = 1 } = record?.pictures[0] ?? {};
    expect(width / height).toBeCloseTo(1.5, 1);

    const slider = turn.article.getByRole("slider");
    expect(await slider.getAttribute("aria-valuenow")).toBe("44");
    await slider.focus();
    await slider.press("Shift+ArrowRight");
    expect(await slider.getAttribute("aria-valuenow")).toBe("54");
    await slider.press("Home");
    expect(await slider.getAttribute("aria-valuenow")).toBe("0");
  });

  it("goes on for three turns, each of which changes the picture before it", async () => {
    await using house = await openWebHouse();
    await using visit = await visitOf(house);
    const { page } = visit;
    await page.goto(house.base);
    const prompts = [
      "A sailing boat on a calm sea at sunset, 16:9",
      "Make it night, with a full moon",
      "Now as an oil painting",
    ];
    for (const [index, prompt] of prompts.entries()) {
      await draw(page, { prompt, number: index + 1 });
    }
    const records = await recordsOf(house);
    expect(records.map(({ prompt, state }) => ({ prompt, state }))).toEqual(
      prompts.map((prompt) => ({ prompt, state: "succeeded" })),
    );
    expect(records.map(({ references }) => references.map(({ made_by }) => made_by))).toEqual([
      [],
      [records[0]?.id],
      [records[1]?.id],
    ]);
    const sizes = new Set(records.map(({ size }) => size.delivered));
    expect(sizes.size).toBe(1);

    await page.reload();
    for (const [index, prompt] of prompts.entries()) {
      await turnOf(page, index + 1).picture(prompt);
    }
    expect(await recordsOf(house)).toHaveLength(3);
  });

  it("cancels what is being drawn, after Esc was pressed twice, and nothing is charged", async () => {
    const gate = createGate();
    const engines = { illustrator: gate.wrap(createIllustrator({ threads: 1 })) };
    await using house = await openWebHouse({ replacements: { engines } });
    await using visit = await visitOf(house);
    const { page } = visit;
    await page.goto(house.base);
    await send(page, "A red apple on a table");
    await gate.reached;
    const { article } = turnOf(page, 1);
    await article.getByRole("button", { name: "Cancel" }).waitFor();
    await page.keyboard.press("Escape");
    await article.getByRole("status").filter({ hasText: "Press Esc again" }).waitFor();
    expect((await recordsOf(house))[0]?.state).toBe("running");
    await page.keyboard.press("Escape");
    await article.getByText("Canceled. Nothing was charged.").waitFor();
    expect((await recordsOf(house))[0]).toMatchObject({
      state: "canceled",
      cost: { amount_micros: 0 },
    });
    gate.open();
  });

  it("takes up after a reload what was being drawn, and it lands in the frame that stood there", async () => {
    const gate = createGate();
    const engines = { illustrator: gate.wrap(createIllustrator({ threads: 1 })) };
    await using house = await openWebHouse({ replacements: { engines } });
    await using visit = await visitOf(house);
    const { page } = visit;
    await page.goto(house.base);
    const prompt = "Alpine lake under snowy peaks, 3:2";
    await send(page, prompt);
    await gate.reached;
    const turn = turnOf(page, 1);
    await turn.article.getByText("You may close this page. It keeps drawing.").waitFor();
    await page.reload();
    const frame = turn.article.getByRole("img", { name: /2048 by 1360/ });
    const before = await frame.boundingBox();
    gate.open();
    const picture = await turn.picture(prompt);
    const after = await picture.boundingBox();
    expect(after?.width).toBeCloseTo(before?.width ?? 0, 0);
    expect(after?.height).toBeCloseTo(before?.height ?? 0, 0);
    expect(gate.calls).toBe(1);
    expect(await recordsOf(house)).toHaveLength(1);
  });

  it("moves nothing between sending and the picture", async () => {
    await using house = await openWebHouse();
    await using visit = await visitOf(house);
    const { page } = visit;
    await page.addInitScript(`
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (!entry.hadRecentInput) {
            globalThis.shifts.push({
              value: entry.value,
              of: entry.sources.map(({ node, previousRect, currentRect }) =>
                [node?.outerHTML?.slice(0, 120) ?? String(node?.nodeName), JSON.stringify(previousRect), JSON.stringify(currentRect)].join(" ")),
            });
          }
        }
      }).observe({ type: "layout-shift", buffered: true });
    `);
    await page.goto(house.base);
    for (const [index, prompt] of ["A lighthouse, 16:9", "Make it night", "A cat, 2:3"].entries()) {
      const turn = turnOf(page, index + 1);
      await send(page, prompt);
      await turn.article.waitFor();
      // What the sending itself moves has been seen then, however slow the machine is.
      await page.evaluate(
        "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then(() => { globalThis.shifts.length = 0; })",
      );
      await turn.picture(prompt);
      await page.getByRole("button", { name: /^Image 1.*changes/ }).waitFor();
      expect(await page.evaluate("globalThis.shifts")).toEqual([]);
    }
  });

  it("shows an answer of 3840x2160 that came in base64, and after a reload by its address", async () => {
    await using house = await openWebHouse();
    await using visit = await visitOf(house);
    const { page } = visit;
    await page.goto(house.base);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("radio", { name: "Base64" }).click();
    await page.keyboard.press("Escape");
    const answered = page.waitForResponse((response) =>
      response.url().endsWith("/v1/chat/completions"),
    );
    const prompt = "Neon street in the rain, 3840x2160";
    const turn = await draw(page, { prompt, number: 1 });
    const answer = await answered;
    expect(answer.request().postDataJSON()).toMatchObject({ response_format: "b64_json" });
    const picture = turn.article.locator('img[src^="blob:"]');
    await picture.waitFor();
    await turn.picture(prompt);
    const source = await picture.evaluate((it: PagePicture) => it.src);
    const pixels = `new Promise((resolve, reject) => {
      const it = new Image();
      it.onload = () => resolve([it.naturalWidth, it.naturalHeight]);
      it.onerror = reject;
      it.src = ${JSON.stringify(source)};
    })`;
    expect(await page.evaluate(pixels)).toEqual([3840, 2160]);
    expect(await page.content()).not.toContain("base64,");

    await page.reload();
    const again = await turn.picture(prompt);
    expect(await again.evaluate((it: PagePicture) => it.currentSrc)).toContain("/images/");
    expect(await recordsOf(house)).toHaveLength(1);
  });

  it("asks nothing that is refused to be drawn again, and says what is to be done", async () => {
    await using house = await openWebHouse();
    await using visit = await openVisit(browser, {
      base: house.base,
      stored: SIGNED_IN,
      expected: [/status of 400/],
    });
    const { page } = visit;
    await page.goto(house.base);
    await page.getByRole("textbox", { name: "Prompt" }).focus();
    await page.route("**/v1/chat/completions", async (route) => {
      const body = { ...(route.request().postDataJSON() as object), size: "1920x1080" };
      await route.continue({ postData: JSON.stringify(body) });
    });
    await send(page, "A red kite");
    const { article } = turnOf(page, 1);
    await article.getByText("400 invalid_size").waitFor();
    await article.getByRole("button", { name: /2048.*1152/ }).waitFor();
    expect(await recordsOf(house)).toEqual([]);
  });

  it("says that pictures were left out only as long as the others are in the composer", async () => {
    const buffer = await plainPicture(64, 64, { colour: [40, 120, 200] });
    const gate = createGate();
    const engines = { illustrator: gate.wrap(createIllustrator({ threads: 1 })) };
    await using house = await openWebHouse({ replacements: { engines } });
    await using visit = await visitOf(house);
    const { page } = visit;
    await page.goto(house.base);
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Add pictures" }).first().click();
    const files = Array.from({ length: 17 }, (_, index) => ({
      name: `${index}.png`,
      mimeType: "image/png",
      buffer,
    }));
    await (await chooser).setFiles(files);
    await page.getByRole("button", { name: /^Image 16/ }).waitFor();
    const note = page.getByText("1 picture was left out").first();
    await note.waitFor();
    await send(page, "Make image 1 night");
    await turnOf(page, 1).article.getByRole("button", { name: "Cancel" }).waitFor();
    await note.waitFor({ state: "hidden" });
  });

  it("leaves the focus with who is writing when a request fails, and else takes it to the first remedy", async () => {
    const gate = createGate();
    const illustrator = createIllustrator({ threads: 1 });
    const failing = gate.wrap({
      ...illustrator,
      generate: () =>
        Promise.reject(new Fault("content_refused", "Refused.", { outcome: "refused" })),
    });
    await using house = await openWebHouse({ replacements: { engines: { illustrator: failing } } });
    await using visit = await visitOf(house);
    const { page } = visit;
    const words = page.getByRole("textbox", { name: "Prompt" });
    const remedyOf = (number: number) =>
      turnOf(page, number).article.getByRole("button", { name: "Edit prompt" });
    await page.goto(house.base);
    await send(page, "A red kite");
    await gate.reached;
    await words.pressSequentially("Now make it");
    gate.open();
    await remedyOf(1).waitFor();
    await page.keyboard.type(" blue");
    expect(await words.inputValue()).toBe("Now make it blue");

    await send(page, "A green kite");
    await remedyOf(2).waitFor();
    expect(await remedyOf(2).evaluate((it) => it.matches(":focus"))).toBe(true);
  });
});
