import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const GRAVE = new Set(["serious", "critical"]);

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Must be called before a page is opened: the page's policy lets no script in that is added later. */
export async function addAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: axe.source });
}

/** What is in the way of somebody who cannot see, point or tell colours apart, as axe finds it: serious and critical findings only. */
export async function findObstacles(page: Page): Promise<readonly string[]> {
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  // What is half way in is faint.
  await page.evaluate(`Promise.all(document.getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
    .map(({ finished }) => finished.catch(() => undefined)))`);
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ["violations"] }).then(({ violations }) => violations)`,
  );
  return violations
    .filter(({ impact }) => GRAVE.has(impact ?? ""))
    .map(({ id, help, nodes }) => {
      const places = nodes.map(({ html, failureSummary = "" }) => {
        const [, summary = ""] = failureSummary.split("\n");
        return `  ${html.slice(0, 200)}\n    ${summary.trim()}`;
      });
      return `${id}: ${help}\n${places.slice(0, 5).join("\n")}`;
    });
}
