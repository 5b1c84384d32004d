import { TEST_KEY } from "../support/open-house.ts";
import type { GenerationRecord } from "../support/generation-record.ts";

/** What the key of the first account sends with a JSON body. */
export const JSON_HEADERS = {
  authorization: `Bearer ${TEST_KEY}`,
  "content-type": "application/json",
};
const END_WITHIN_MS = 45_000;

interface Page {
  readonly data: readonly GenerationRecord[];
  readonly next_cursor: string | null;
}

async function readPage(base: string, query: string): Promise<Page> {
  const response = await fetch(`${base}/v1/generations?${query}`, { headers: JSON_HEADERS });
  if (!response.ok) {
    throw new Error(`no list, but ${response.status}: ${await response.text()}`);
  }
  return (await response.json()) as Page;
}

/** The newest generations, down to the first whose id is known. */
export async function listNew(
  base: string,
  known: { has(id: string): boolean },
): Promise<readonly GenerationRecord[]> {
  const all: GenerationRecord[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const page = await readPage(base, `limit=100${cursor === "" ? "" : `&cursor=${cursor}`}`);
    const end = page.data.findIndex(({ id }) => known.has(id));
    all.push(...(end === -1 ? page.data : page.data.slice(0, end)));
    cursor = end === -1 ? page.next_cursor : null;
  }
  return all;
}

/** Resolves when nothing waits or runs; rejects if something still does after a long time. */
export async function untilNoneOpen(base: string): Promise<void> {
  await untilPage(base, "state=queued,running&limit=1", ({ data }) => data.length === 0);
}

/** Resolves when a generation of this prompt, in any state unless one is named, is among the newest. */
export async function untilListed(base: string, prompt: string, state?: string): Promise<void> {
  const query = state === undefined ? "limit=100" : `limit=100&state=${state}`;
  await untilPage(base, query, ({ data }) => data.some((record) => record.prompt === prompt));
}

async function untilPage(
  base: string,
  query: string,
  condition: (page: Page) => boolean,
): Promise<void> {
  const deadline = AbortSignal.timeout(END_WITHIN_MS);
  while (!condition(await readPage(base, query))) {
    deadline.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
