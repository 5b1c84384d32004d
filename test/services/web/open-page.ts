import type { Page } from "playwright-core";

/** Opens a page of the app and waits until nothing of it is still being fetched: its heading stands, its pictures are there. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await settle(page);
}

/** Until no request is under way and every picture that is seen has come. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(`Promise.all([...document.images]
    .filter((it) => it.loading !== "lazy" || it.getBoundingClientRect().top < innerHeight)
    .filter((it) => it.checkVisibility())
    .map((it) => it.decode().catch(() => undefined)))`);
}
