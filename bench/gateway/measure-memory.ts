import { readFile, writeFile } from "node:fs/promises";
import { request } from "undici";
import { requestBody } from "./run-wrk.ts";
import type { Target } from "./start-targets.ts";

export interface Memory {
  readonly idleMiB: number;
  readonly peakMiB: number;
  readonly seconds: number;
  readonly failed: number;
}

/** Peak resident memory (`VmHWM`) while so many large answers are on their way at once, beside what the process held before. */
export async function measureMemory(
  target: Target,
  load: { readonly prompt: string; readonly atOnce: number },
): Promise<Memory> {
  const idleMiB = await readMiB(target.pid, "VmRSS");
  // Linux forgets the peak when told so (proc(5), clear_refs).
  await writeFile(`/proc/${target.pid}/clear_refs`, "5");
  const begun = performance.now();
  const answers = await Promise.all(
    Array.from({ length: load.atOnce }, () => fetchAndForget(target, load.prompt)),
  );
  return {
    idleMiB,
    peakMiB: await readMiB(target.pid, "VmHWM"),
    seconds: (performance.now() - begun) / 1000,
    failed: answers.filter((isGood) => !isGood).length,
  };
}

async function fetchAndForget(target: Target, prompt: string): Promise<boolean> {
  const { statusCode, body } = await request(`${target.url}/v1/images/generations`, {
    method: "POST",
    headers: { "content-type": "application/json", ...target.headers },
    body: requestBody({ prompt, answer: "b64_json" }),
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += (chunk as Uint8Array).length;
    }
  } catch {
    // Counted below: the answer did not come whole.
    return false;
  }
  return statusCode === 200 && bytes > 20_000_000;
}

async function readMiB(pid: number, name: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? Number.NaN) / 1024;
}
