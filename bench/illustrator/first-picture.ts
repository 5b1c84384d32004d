/**
 * From the start of the process to the first answered picture of 1280 by 720, over HTTP, on an empty
 * data folder: what a person waits for after `npm start`.
 * usage: node bench/illustrator/first-picture.ts [rounds]
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const KEY = "sk-bench";
const PROMPTS = [
  "old lighthouse at sunset, by the sea",
  "a cat on a sofa in a living room",
  "a snowy village at night",
];
const rounds = Number(process.argv[2] ?? 5);

const times: number[] = [];
for (let round = 0; round < rounds; round++) times.push(await firstPictureMs(round));
const sorted = times.toSorted((a, b) => a - b);
process.stdout.write(
  `first picture after ${sorted.map(Math.round).join(", ")} ms, median ${Math.round(sorted[Math.floor(rounds / 2)] ?? 0)} ms\n`,
);

async function firstPictureMs(round: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "limner-bench-"));
  const port = await freePort();
  const started = performance.now();
  const server = spawn(process.execPath, ["bin/limner.js", "serve"], {
    cwd: new URL("../../", import.meta.url),
    env: { ...process.env, LIMNER_DATA_DIR: folder, LIMNER_API_KEY: KEY, LIMNER_PORT: `${port}` },
    stdio: "ignore",
  });
  try {
    await draw(port, PROMPTS[round % PROMPTS.length] ?? "");
    return performance.now() - started;
  } finally {
    server.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  }
}

/** Asks until the server answers. */
async function draw(port: number, prompt: string): Promise<void> {
  for (let attempt = 0; attempt < 2000; attempt++) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/v1/images/generations`, {
        method: "POST",
        headers: { authorization: `Bearer ${KEY}`, "content-type": "application/json" },
        body: JSON.stringify({ model: "gpt-image-2-vip", prompt, size: "1280x720" }),
      });
      if (!answer.ok) throw new RangeError(`the server answered ${answer.status}`);
      await answer.arrayBuffer();
      return;
    } catch (error) {
      if (error instanceof RangeError) throw error;
      await wait(5);
    }
  }
  throw new Error("the server did not come up");
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, "127.0.0.1", resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return typeof address === "object" && address !== null ? address.port : 0;
}
