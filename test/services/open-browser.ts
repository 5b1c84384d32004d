import { chromium, type Browser } from "playwright-core";

/** Debian's own browser; `.ci/run` installs it. */
const CHROMIUM = "/usr/bin/chromium";

export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: CHROMIUM });
}
