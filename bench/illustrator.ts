/**
 * How long the illustrator takes, as a table: one thread, warm, the median of a few pictures.
 * usage: node bench/illustrator.ts [rounds]
 */
import { cpus } from "node:os";

import type { EngineContext, EngineWork } from "../src/contract/engine.ts";
import { createIllustrator } from "../src/engines/illustrator/engine.ts";

const PROMPTS = [
  ["coast", "old lighthouse at sunset, by the sea"],
  ["street", "cyberpunk rainy night street, neon sign reading Hello World"],
  ["studio", "a teapot and two lemons"],
  ["logo", "minimalist cat line art logo"],
  ["watercolor", "old lighthouse at sunset, by the sea, watercolor"],
  ["oil", "old lighthouse at sunset, by the sea, oil painting"],
] as const;
const SIZES = [
  { width: 1280, height: 720 },
  { width: 3840, height: 2160 },
];

const rounds = Number(process.argv[2] ?? 5);
const context: EngineContext = {
  signal: new AbortController().signal,
  progress: () => undefined,
  sending: () => Promise.resolve(),
  accepted: () => Promise.resolve(),
  openSpool: () => Promise.reject(new Error("the illustrator writes no files")),
};

const toWork = (prompt: string, size: EngineWork["size"], seed: number): EngineWork => ({
  generationId: "bench",
  callKey: "bench-1",
  model: "illustrator",
  mode: "draw",
  prompt,
  context: [],
  guidance: "",
  references: [],
  size,
  count: 1,
  seeds: [seed],
  format: "png",
  wishes: {},
});

const [processor] = cpus();
process.stdout.write(
  `Node ${process.version}, ${cpus().length} processors (${processor?.model ?? "unknown"}), one thread, median of ${rounds}\n\n` +
    `| Picture | ${SIZES.map(({ width, height }) => `${width}x${height}`).join(" | ")} |\n|---|${"---|".repeat(SIZES.length)}\n`,
);
await using engine = createIllustrator({ threads: 1 });
for (const [name, prompt] of PROMPTS) {
  const cells: string[] = [];
  for (const size of SIZES) cells.push(`${await medianMs(prompt, size)} ms`);
  process.stdout.write(`| ${name} | ${cells.join(" | ")} |\n`);
}

async function medianMs(prompt: string, size: EngineWork["size"]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const started = performance.now();
    await engine.generate(toWork(prompt, size, round), context);
    // The first round pays for compiling and is not counted.
    if (round > 0) times.push(performance.now() - started);
  }
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}
