import { join } from "node:path";
import { expect, it } from "vitest";
import { openEchoHouse } from "../support/open-echo-house.ts";
import type { TestHouse } from "../support/open-house.ts";
import { readFiles } from "../support/read-files.ts";

const TOGETHER = 12;

async function drawOne(house: TestHouse): Promise<string> {
  const answer = await house.call("/v1/images/generations", {
    model: "gpt-image-2-vip",
    prompt: "a kite",
    size: "2048x2048",
    response_format: "url",
  });
  const { data } = (await answer.json()) as { readonly data: readonly { readonly url: string }[] };
  return data[0]?.url ?? "";
}

it("a small copy that many ask for at once is made once, also when the first of them hangs up", async () => {
  await using house = await openEchoHouse();
  const url = await drawOne(house);
  const countPictures = () => readFiles(join(house.dataDir, "pictures"), /[0-9a-f]{32}$/).length;
  const before = countPictures();

  const hangUp = new AbortController();
  const first = fetch(`${url}?w=320`, { signal: hangUp.signal }).catch(() => undefined);
  const others = Array.from({ length: TOGETHER }, async () => {
    const answer = await fetch(`${url}?w=320`);
    return { status: answer.status, bytes: (await answer.arrayBuffer()).byteLength };
  });
  hangUp.abort();
  await first;
  const answers = await Promise.all(others);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ bytes }) => bytes)).size).toBe(1);
  expect(countPictures() - before).toBe(1);
});
