import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** Debian's own browser; `.ci/run` installs it. */
const CHROMIUM = "/usr/bin/chromium";

export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: CHROMIUM });
}

/** A page of a browser that nobody has used before, and what happened on it. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** What the console complained of, and what was thrown and not caught. */
  readonly complaints: readonly string[];
  /** The origins of all requests. */
  readonly origins: ReadonlySet<string>;
}

/** Nothing that is waited for on the page may take longer. */
const PATIENCE_MS = 15_000;

export async function openVisit(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: "en-US",
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  const origins = new Set<string>();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) {
      origins.add(new URL(request.url()).origin);
    }
  });
  return { page, complaints, origins, [Symbol.asyncDispose]: () => context.close() };
}
