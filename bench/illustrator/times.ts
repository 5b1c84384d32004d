/**
 * How long the illustrator takes, as tables: warm, the median over several seeds, from the call of
 * the engine to raw pixels of the exact size. The two smaller sizes with one thread, the largest
 * with two, as the project promises them.
 * usage: node bench/illustrator/times.ts [rounds] [names of scenes and looks, else all]
 */
import { cpus } from "node:os";

import type { Engine } from "../../src/contract/engine.ts";
import type { Size } from "../../src/contract/size.ts";
import { createIllustrator } from "../../src/engines/illustrator/engine.ts";
import { LOOK_PROMPTS, SCENE_PROMPTS } from "./prompts.ts";
import { QUIET_CONTEXT, workOf } from "./work-of.ts";

const SIZES: readonly (Size & { readonly threads: number })[] = [
  { width: 1280, height: 720, threads: 1 },
  { width: 2048, height: 1152, threads: 1 },
  { width: 3840, height: 2160, threads: 2 },
];

/** Rounds before the counted ones: the compiler of the runtime is done with a scene after about six. */
const WARM_ROUNDS = 6;

const [, , roundsWritten = "5", ...wanted] = process.argv;
const rounds = Number(roundsWritten);
const [processor] = cpus();
process.stdout.write(
  `Node ${process.version}, ${cpus().length} processors (${processor?.model ?? "unknown"}), median of ${rounds} seeds after ${WARM_ROUNDS} to warm up\n`,
);
await using single = createIllustrator({ threads: 1 });
await using double = createIllustrator({ threads: 2 });
await printTable("Scene", SCENE_PROMPTS);
await printTable("Look, over the coast", LOOK_PROMPTS);

async function printTable(
  title: string,
  prompts: readonly (readonly [string, string])[],
): Promise<void> {
  const heads = SIZES.map(({ width, height }) => `${width}x${height}`).join(" | ");
  process.stdout.write(`\n| ${title} | ${heads} |\n|---|${"---|".repeat(SIZES.length)}\n`);
  const chosen = prompts.filter(([name]) => wanted.length === 0 || wanted.includes(name));
  for (const [name, prompt] of chosen) {
    const cells: string[] = [];
    for (const size of SIZES) {
      const engine = size.threads === 1 ? single : double;
      cells.push(`${await medianMs(engine, { prompt, size })} ms`);
    }
    process.stdout.write(`| ${name} | ${cells.join(" | ")} |\n`);
  }
}

async function medianMs(
  engine: Engine,
  { prompt, size }: { prompt: string; size: Size },
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < WARM_ROUNDS + rounds; round++) {
    const started = performance.now();
    const { width, height } = size;
    await engine.generate(workOf(prompt, { width, height }, round), QUIET_CONTEXT);
    if (round >= WARM_ROUNDS) times.push(performance.now() - started);
  }
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}
