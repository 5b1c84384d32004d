/**
 * How long a browser that was never here needs until the first paint, until its largest, and until the playground can be typed into:
 * medians of five visits with nothing in the cache, over loopback.
 * usage: node scripts/measure-first-paint.ts [visits]
 */
import { cpus } from "node:os";
import { openBrowser } from "../test/services/open-browser.ts";
import { openVisit } from "../test/services/web/open-visit.ts";
import { openWebHouse, SIGNED_IN } from "../test/services/web/open-web-house.ts";

const visits = Number(process.argv[2] ?? 5);

const PAGES = [
  ["playground", "/", 'textarea, [role="textbox"]'],
  ["gallery", "/gallery", "h1"],
  ["console, sign-in", "/console", "input"],
  ["documentation", "/docs/text-to-image", "h1"],
] as const;

interface Times {
  readonly paint: number;
  readonly largest: number;
  readonly ready: number;
  readonly scripts: number;
}

const MEASURE = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const [first] = performance.getEntriesByName("first-contentful-paint");
    const scripts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
    resolve({
      paint: first?.startTime ?? NaN,
      largest: list.getEntries().at(-1)?.startTime ?? NaN,
      scripts: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    });
  }).observe({ type: "largest-contentful-paint", buffered: true });
})`;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

await using house = await openWebHouse();
const browser = await openBrowser();

async function visitOnce(path: string, selector: string): Promise<Times> {
  await using visit = await openVisit(browser, { base: house.base, stored: SIGNED_IN });
  const { page } = visit;
  await page.goto(house.base + path, { waitUntil: "commit" });
  await page.locator(selector).first().waitFor();
  const ready = await page.evaluate<number>("performance.now()");
  await page.waitForLoadState("networkidle");
  return { ready, ...(await page.evaluate<Omit<Times, "ready">>(MEASURE)) };
}

try {
  const rows: string[] = [];
  for (const [name, path, selector] of PAGES) {
    const times: Times[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      times.push(await visitOnce(path, selector));
    }
    const ms = (part: keyof Times) => `${Math.round(median(times.map((one) => one[part])))} ms`;
    const kilobytes = Math.round(median(times.map(({ scripts }) => scripts)) / 1000);
    rows.push(`| ${name} | ${ms("paint")} | ${ms("largest")} | ${ms("ready")} | ${kilobytes} kB |`);
  }
  const [processor] = cpus();
  console.log(
    [
      `Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} processors (${processor?.model ?? "unknown"}), ${visits} visits each with an empty cache`,
      "",
      "| Page | First paint | Largest paint | Ready | Scripts, compressed |",
      "|---|---|---|---|---|",
      ...rows,
    ].join("\n"),
  );
} finally {
  await browser.close();
}
