import type { Page } from "playwright-core";

/**
 * The texts on a page whose contrast with what lies behind them is under 4.5 to 1 (WCAG 2.2, 1.4.3), as
 * `words: ratio`. Placeholders count too; texts of controls that are off do not.
 */
export async function findFaintTexts(page: Page): Promise<readonly string[]> {
  return await page.evaluate<readonly string[]>(`(${inPage.toString()})()`);
}

/** The little of a browser that the measurement needs; it runs there and not here. */
interface PageElement {
  readonly parentElement: PageElement | null;
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>;
  readonly placeholder?: string;
  readonly value?: string;
  closest(selector: string): PageElement | null;
  checkVisibility(): boolean;
}
declare const document: { querySelectorAll(selector: string): Iterable<PageElement> };
declare function getComputedStyle(
  element: PageElement,
  part?: string,
): { readonly color: string; readonly backgroundColor: string };

function inPage(): readonly string[] {
  const channelsOf = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminanceOf = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isClear = (colour: string) => channelsOf(colour)[3] === 0;
  const backgroundOf = (element: PageElement | null): string => {
    if (element === null) {
      return "rgb(255, 255, 255)";
    }
    const { backgroundColor } = getComputedStyle(element);
    return isClear(backgroundColor) ? backgroundOf(element.parentElement) : backgroundColor;
  };
  const wordsOf = (element: PageElement) =>
    [...element.childNodes]
      .map((node) => (node.nodeType === 3 ? (node.textContent ?? "") : ""))
      .join("")
      .trim();
  const faint: string[] = [];
  for (const element of document.querySelectorAll("body *")) {
    if (!element.checkVisibility() || element.closest(":disabled, noscript, .unseen") !== null) {
      continue;
    }
    const isEmptyField = element.placeholder !== undefined && element.value === "";
    const words = isEmptyField ? (element.placeholder ?? "") : wordsOf(element);
    const { color } = getComputedStyle(element, isEmptyField ? "::placeholder" : undefined);
    const [dark = 0, light = 0] = [luminanceOf(color), luminanceOf(backgroundOf(element))].toSorted(
      (one, other) => one - other,
    );
    const ratio = (light + 0.05) / (dark + 0.05);
    if (words !== "" && ratio < 4.5) {
      faint.push(`${words}: ${ratio.toFixed(2)}`);
    }
  }
  return faint;
}
