import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGate } from "../support/gate-engine.ts";
import { listRecords } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY } from "../support/open-house.ts";
import { findFaintTexts } from "./find-faint-texts.ts";
import { openBrowser, openVisit } from "./open-browser.ts";
import { enterSignedIn, order, seePicture } from "./page-parts.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const CONTROLS = new Set([
  "button",
  "link",
  "textbox",
  "combobox",
  "image",
  "img",
  "DisclosureTriangle",
]);

interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
}

/** All controls and pictures as a screen reader is told of them: `button Draw`. */
async function listControls(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as {
    readonly nodes: readonly Node[];
  };
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && CONTROLS.has(role?.value ?? ""))
    .map(({ role, name }) => `${role?.value} ${name?.value ?? ""}`.trim());
}

/** What has the focus, and whether that can be seen. */
async function readFocus(page: Page): Promise<string> {
  return await page.evaluate<string>(`(() => {
    const { activeElement } = document;
    const rings = [activeElement, activeElement.form].filter(Boolean).map((element) => getComputedStyle(element));
    const isSeen = rings.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 1);
    return (activeElement.id || activeElement.textContent.trim()) + (isSeen ? "" : " unseen");
  })()`);
}

/** Presses Tab until the focus is on this control, or thirty times. */
async function tabTo(page: Page, id: string): Promise<readonly string[]> {
  const way: string[] = [];
  while (way.at(-1) !== id && way.length < 30) {
    await page.keyboard.press("Tab");
    way.push(await readFocus(page));
  }
  return way;
}

describe("the page without a pointer", () => {
  it("everything is reached by Tab in the order in which it is read, and the focus is seen", async () => {
    await using house = await openEchoHouse();
    await using visit = await openVisit(browser);
    const { page } = visit;
    await page.goto(house.base);
    await page.locator("#example-list li").first().waitFor();
    const examples = await page.locator("#example-list button").allTextContents();
    expect(await tabTo(page, "key")).toEqual(["API", "language", "prompt", "size", "draw", "key"]);
    await page.keyboard.type(TEST_KEY);
    expect(await tabTo(page, "This request as curl")).toEqual([
      ...examples,
      "This request as curl",
    ]);
    await page.locator("#key-change").waitFor();
  });

  it("a picture is drawn by keys alone: Ctrl and Enter in the prompt, Enter on the button", async () => {
    await using house = await openEchoHouse();
    await using visit = await openVisit(browser);
    const { page } = visit;
    await enterSignedIn(page, house);
    await tabTo(page, "prompt");
    await page.keyboard.type("a kite");
    await page.keyboard.press("Enter");
    await page.keyboard.type("over the sea");
    await page.keyboard.press("Control+Enter");
    await seePicture(page);
    await page.keyboard.press("Tab");
    // In a list of sizes, typing chooses.
    await page.keyboard.type("16:9");
    await tabTo(page, "draw");
    await page.keyboard.press("Enter");
    await page.locator("#frame-width").getByText("1280").waitFor({ state: "attached" });
    expect(await seePicture(page)).toBe("1280x720");
    const prompts = (await listRecords(house)).map(({ prompt }) => prompt);
    expect(prompts).toEqual(["a kite\nover the sea", "a kite\nover the sea"]);
    expect(await tabTo(page, "download")).toEqual(["open", "change", "download"]);
    expect(visit.complaints).toEqual([]);
  });
});

describe("the page for eyes and ears", () => {
  it("every control and every picture has a name", async () => {
    await using house = await openEchoHouse();
    await using visit = await openVisit(browser);
    const { page } = visit;
    await page.goto(house.base);
    await page.locator("#example-list li").first().waitFor();
    const nameless = (controls: readonly string[]) =>
      controls.filter((control) => !control.includes(" "));
    const first = await listControls(page);
    expect(first).toEqual(
      expect.arrayContaining(["textbox What to draw", "combobox Size", "textbox API key"]),
    );
    expect(nameless(first)).toEqual([]);
    await page.getByLabel("API key").fill(TEST_KEY);
    await order(page, { prompt: "a kite" });
    await seePicture(page);
    await page.getByRole("button", { name: "Change it" }).click();
    await page.locator("#history img").waitFor();
    const drawn = await listControls(page);
    expect(drawn).toEqual(
      expect.arrayContaining(["textbox What to change", "link Download", "button a kite"]),
    );
    expect(nameless(drawn)).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "every text stands out from what is behind it, in the %s scheme",
    async (colorScheme) => {
      const gate = createGate();
      await using house = await openEchoHouse({ wrap: gate.wrap });
      await using visit = await openVisit(browser, { colorScheme });
      const { page } = visit;
      await page.goto(house.base);
      await page.getByLabel("API key").fill("sk-wrong-wrong-wrong-wrong");
      await page.getByLabel("What to draw").focus();
      await page.getByRole("alert").waitFor();
      expect(await findFaintTexts(page)).toEqual([]);
      await page.getByLabel("API key").fill(TEST_KEY);
      await order(page, { prompt: "a kite [echo:warn cropped]" });
      await gate.reached;
      expect(await findFaintTexts(page)).toEqual([]);
      gate.open();
      await seePicture(page);
      await page.locator("#margin .warning").waitFor();
      await page.getByRole("button", { name: "Change it" }).click();
      await page.getByText("This request as curl").click();
      expect(await findFaintTexts(page)).toEqual([]);
      const background = await page.evaluate<string>(
        "getComputedStyle(document.body).backgroundColor",
      );
      expect(background).toBe(colorScheme === "light" ? "rgb(245, 245, 244)" : "rgb(12, 13, 14)");
    },
  );

  it("a browser that prefers Chinese gets Chinese, and either can be chosen for good", async () => {
    await using house = await openEchoHouse();
    await using visit = await openVisit(browser, { locale: "zh-CN" });
    const { page } = visit;
    await enterSignedIn(page, house);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await page.getByLabel("画什么").fill("竖版手机壁纸");
    await page.getByLabel("尺寸").selectOption("1280x1280");
    await page.getByRole("button", { name: "绘制" }).click();
    expect(await seePicture(page)).toBe("1280x1280");
    expect(await page.getByRole("group", { name: "图片说明" }).textContent()).toContain("像素精确");
    const words = await page.evaluate<string>("document.body.innerText");
    expect(words).not.toMatch(/What to|Size|Draw|Took|Cost|Delivered|Last pictures|Download/);
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.getByRole("group", { name: "About this picture" }).textContent()).toContain(
      "exactly as asked",
    );
    await page.reload();
    await page.getByLabel("What to draw").waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("nothing is wider than a phone of 390 points, whatever was typed", async () => {
    await using house = await openEchoHouse();
    await using visit = await openVisit(browser, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const { page } = visit;
    const widthOf = () => page.evaluate<number>("document.documentElement.scrollWidth");
    await page.goto(house.base);
    await page.locator("#example-list li").first().waitFor();
    expect(await widthOf()).toBe(390);
    await page.getByLabel("API key").fill(TEST_KEY);
    await order(page, { prompt: "a".repeat(600), size: "3840x2160" });
    expect(await seePicture(page)).toBe("3840x2160");
    await page.getByText("This request as curl").click();
    await page.getByRole("button", { name: "Change it" }).click();
    await page.locator("#history img").waitFor();
    expect(await widthOf()).toBe(390);
    const low = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll("button, select, input, .plain, summary, nav a")]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
        .map((element) => element.id || element.textContent)`,
    );
    expect(low).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});

describe("the page and other origins", () => {
  it("its policy allows only what comes from its own origin, and no inline script or style", async () => {
    await using house = await openEchoHouse();
    const answer = await fetch(house.base);
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    await using visit = await openVisit(browser);
    await visit.page.goto(house.base);
    await visit.page.evaluate(
      `document.body.append(Object.assign(document.createElement("script"), { textContent: "document.title = 'taken'" }))`,
    );
    expect(await visit.page.title()).toBe("Limner");
    expect(visit.complaints.join()).toContain("Content Security Policy");
  });
});
