import type { Page } from "playwright-core";
import { ADMIN_KEY } from "./open-web-house.ts";

/** Signs a browser in to the console as its form does, without the form; the session is a cookie. */
export async function signInAdmin(page: Page, base: string): Promise<void> {
  const response = await page.request.post(`${base}/admin/v1/session`, {
    data: { key: ADMIN_KEY },
    headers: { origin: base, "x-limner-console": "1" },
  });
  if (!response.ok()) {
    throw new Error(`signing in was answered with ${response.status()}: ${await response.text()}`);
  }
}
