import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** Nothing that is waited for on a page may take longer. */
const PATIENCE_MS = 60_000;
/** What the page itself has made: no machine is asked for it. */
const OWN_SCHEME = /^(?:data|blob|about):/;

export interface VisitOptions {
  /** Where the server listens; nothing else may be asked. */
  readonly base: string;
  /** Local storage as it is found. */
  readonly stored?: Readonly<Record<string, string>>;
  readonly context?: BrowserContextOptions;
  /** Complaints of the console that belong to what is tested, such as that a key was answered with 401. */
  readonly expected?: readonly RegExp[];
}

/**
 * A page of a browser that nobody has used before. Closing it fails when anything was asked of another machine, when the console
 * complained (a breach of the page's policy included), or when something was thrown and not caught.
 */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The addresses of all requests so far. */
  readonly asked: readonly string[];
}

export async function openVisit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const { base, stored = {}, expected = [] } = options;
  const origin = new URL(base).origin;
  const localStorage = Object.entries(stored).map(([name, value]) => ({ name, value }));
  const context = await browser.newContext({
    locale: "en-US",
    viewport: { width: 1440, height: 960 },
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
    ...options.context,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  const asked: string[] = [];
  const complain = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) {
      complaints.push(text);
    }
  };
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      complain(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => complain(`thrown: ${error.error().stack ?? ""}`));
  context.on("request", (request) => {
    const url = request.url();
    if (!OWN_SCHEME.test(url)) {
      asked.push(url);
    }
  });
  const page = await context.newPage();
  page.on("websocket", (socket) => asked.push(socket.url()));
  return {
    page,
    context,
    asked,
    async [Symbol.asyncDispose]() {
      await context.close();
      const strangers = asked.filter((url) => new URL(url).origin !== origin);
      const found = [...strangers.map((url) => `asked of another machine: ${url}`), ...complaints];
      if (found.length > 0) {
        throw new Error(`The page was not quiet:\n${found.join("\n")}`);
      }
    },
  };
}
