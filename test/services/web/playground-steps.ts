import type { Locator, Page } from "playwright-core";

/** One request in the conversation. */
export interface TurnSteps {
  readonly article: Locator;
  /** Waits until the picture of these words has come and can be seen. */
  picture(prompt: string): Promise<Locator>;
}

interface Wish {
  readonly prompt: string;
  /** Of the turn, counted from 1. */
  readonly number: number;
}

/** The little of a picture on a page that the tests read. */
export interface PagePicture {
  readonly src: string;
  readonly currentSrc: string;
  readonly naturalWidth: number;
  readonly naturalHeight: number;
  readonly complete: boolean;
}

/** Runs in the page; a picture may be exchanged for the same one from elsewhere meanwhile. */
async function untilShown(it: PagePicture): Promise<void> {
  while (!it.complete || it.naturalWidth === 0) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

const DRAWN_WITHIN_MS = 120_000;

export function turnOf(page: Page, number: number): TurnSteps {
  const article = page.getByRole("article", { name: new RegExp(`^Turn ${number}:`) });
  return {
    article,
    async picture(prompt) {
      const picture = article.getByRole("img", { name: prompt, exact: true }).first();
      await picture.waitFor({ timeout: DRAWN_WITHIN_MS });
      await picture.evaluate(untilShown);
      return picture;
    },
  };
}

/** Types words into the composer and sends them, by keys alone. */
export async function send(page: Page, prompt: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "Prompt" });
  await field.fill(prompt);
  await field.press("Control+Enter");
}

/** Sends words and waits for their picture. */
export async function draw(page: Page, { prompt, number }: Wish): Promise<TurnSteps> {
  await send(page, prompt);
  const turn = turnOf(page, number);
  await turn.picture(prompt);
  return turn;
}

export async function readStored(page: Page, name: string): Promise<string | null> {
  return await page.evaluate<string | null>(`localStorage.getItem(${JSON.stringify(name)})`);
}
