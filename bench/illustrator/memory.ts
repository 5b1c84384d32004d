/**
 * Memory of the process while the illustrator draws mixed pictures one after the other: all scenes
 * and looks at several sizes. What it holds after 50 must not grow over the following hundreds.
 * usage: MALLOC_ARENA_MAX=2 node bench/illustrator/memory.ts [pictures] [threads]
 * (`bin/limner.js` starts the server with that setting too.)
 */
import { createIllustrator } from "../../src/engines/illustrator/engine.ts";
import { LOOK_PROMPTS, SCENE_PROMPTS } from "./prompts.ts";
import { QUIET_CONTEXT, workOf } from "./work-of.ts";

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 1024 },
  { width: 2048, height: 1152 },
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
];
const prompts = [...SCENE_PROMPTS, ...LOOK_PROMPTS];
const pictures = Number(process.argv[2] ?? 550);
const threads = Number(process.argv[3] ?? 2);

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);

process.stdout.write(`| Pictures | Resident memory | Peak so far |\n|---|---|---|\n`);
await using engine = createIllustrator({ threads });
let peak = 0;
for (let index = 1; index <= pictures; index++) {
  const [, prompt] = prompts[index % prompts.length] ?? ["", ""];
  const size = SIZES[index % SIZES.length] ?? { width: 1280, height: 720 };
  await engine.generate(workOf(prompt, size, index), QUIET_CONTEXT);
  const { rss } = process.memoryUsage();
  peak = Math.max(peak, rss);
  if (index % 50 === 0)
    process.stdout.write(`| ${index} | ${megabytes(rss)} MB | ${megabytes(peak)} MB |\n`);
}
