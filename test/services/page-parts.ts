import type { Page } from "playwright-core";
import { TEST_KEY, type TestHouse } from "../support/open-house.ts";

/** Opens the page in a browser that keeps the key of the first account already. */
export async function enterSignedIn(page: Page, house: TestHouse): Promise<void> {
  await page.addInitScript(`localStorage.setItem("limner-key", ${JSON.stringify(TEST_KEY)})`);
  await page.goto(house.base);
  await page.locator("#key-change").waitFor();
}

export interface Wish {
  readonly prompt: string;
  readonly size?: string;
}

export async function order(page: Page, { prompt, size = "1280x1280" }: Wish): Promise<void> {
  await page.getByLabel("What to draw").fill(prompt);
  await page.getByLabel("Size").selectOption(size);
  await page.getByRole("button", { name: "Draw" }).click();
}

/** Waits for the picture and answers with its true pixels, as the browser decoded them. */
export async function seePicture(page: Page): Promise<string> {
  await page.locator("#frame[data-state=stored]").waitFor();
  return await page.evaluate<string>(
    `document.querySelector("#picture").decode().then(() => {
      const { naturalWidth, naturalHeight } = document.querySelector("#picture");
      return naturalWidth + "x" + naturalHeight;
    })`,
  );
}

export async function readAddress(page: Page): Promise<string> {
  return await page.evaluate<string>("location.href");
}

export async function readKeptKey(page: Page): Promise<string | null> {
  return await page.evaluate<string | null>(`localStorage.getItem("limner-key")`);
}
