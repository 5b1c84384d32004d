/**
 * What a gateway adds to an instant backend: the pretend backend itself, nginx passing through, Portkey and Limner, in one run and
 * in turns. Limner checks the key, holds and captures money, and stores every picture on disk before it answers; the others store nothing.
 * Needs wrk and nginx (Debian: apt-get install wrk nginx-light) and `npm ci --prefix bench/gateway`.
 * usage: node bench/gateway.ts [seconds per measurement] [rounds]
 */
import { cpus } from "node:os";
import { measureMemory } from "./gateway/measure-memory.ts";
import { type Figures, type Load, runWrk } from "./gateway/run-wrk.ts";
import { startTargets, type Target } from "./gateway/start-targets.ts";

const seconds = Number(process.argv[2] ?? 5);
const rounds = Number(process.argv[3] ?? 3);
const CONNECTIONS = [1, 16, 64] as const;
const WARM_UP_S = 2;

interface Case {
  readonly title: string;
  readonly prompt: string;
}
const SMALL: Case = { title: "small answer", prompt: "a flat field" };
const LARGE: Case = { title: "2 MiB base64", prompt: "a flat field [mock:huge 2]" };

interface Contender {
  readonly name: string;
  readonly target: Target;
  readonly answer: Load["answer"];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}

function summarise(runs: readonly Figures[]): Figures {
  const of = (name: keyof Figures) => median(runs.map((run) => run[name]));
  return {
    requestsPerSecond: of("requestsPerSecond"),
    p50Ms: of("p50Ms"),
    p99Ms: of("p99Ms"),
    mibPerSecond: of("mibPerSecond"),
    failed: runs.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** In turns, so that whatever else the machine does falls on all of them. */
async function compare(
  contenders: readonly Contender[],
  load: Pick<Load, "prompt" | "connections">,
): Promise<ReadonlyMap<string, Figures>> {
  const runs = new Map<string, Figures[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(turn + round) % contenders.length];
      if (contender !== undefined) {
        const { target, answer, name } = contender;
        runs.get(name)?.push(await runWrk(target, { ...load, answer, seconds }));
      }
    }
  }
  return new Map(Array.from(runs, ([name, figures]) => [name, summarise(figures)]));
}

await using targets = await startTargets();
const { mock, nginx, portkey, limner } = targets;
const contenders: readonly Contender[] = [
  { name: "backend alone", target: mock, answer: "b64_json" },
  { name: "nginx", target: nginx, answer: "b64_json" },
  { name: "Portkey", target: portkey, answer: "b64_json" },
  { name: "Limner", target: limner, answer: "b64_json" },
  { name: "Limner, url", target: limner, answer: "url" },
];
for (const { target, answer } of contenders) {
  for (const { prompt } of [SMALL, LARGE]) {
    await runWrk(target, { prompt, answer, connections: 16, seconds: WARM_UP_S });
  }
}
say(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}; ${seconds} s a measurement, median of ${rounds}.`,
);

for (const { title, prompt } of [SMALL, LARGE]) {
  say();
  say(
    `| ${title} | connections | requests/s | p50 ms | p99 ms | MiB/s | failed | beside Portkey |`,
  );
  say("|---|---|---|---|---|---|---|---|");
  for (const connections of CONNECTIONS) {
    const figures = await compare(contenders, { prompt, connections });
    const base = figures.get("Portkey")?.requestsPerSecond ?? Number.NaN;
    for (const [name, { requestsPerSecond, p50Ms, p99Ms, mibPerSecond, failed }] of figures) {
      say(
        `| ${name} | ${connections} | ${requestsPerSecond.toFixed(0)} | ${p50Ms.toFixed(1)} | ${p99Ms.toFixed(1)} | ${mibPerSecond.toFixed(0)} | ${failed} | ${(requestsPerSecond / base).toFixed(2)}x |`,
      );
    }
  }
}

say();
say("| 16 answers of 20 MB base64 at once | idle MiB | peak MiB | above idle | seconds | failed |");
say("|---|---|---|---|---|---|");
for (const target of [limner, portkey]) {
  const memory = await measureMemory(target, { prompt: "a flat field [mock:huge 20]", atOnce: 16 });
  const { idleMiB, peakMiB, seconds: took, failed } = memory;
  say(
    `| ${target.name} | ${idleMiB.toFixed(0)} | ${peakMiB.toFixed(0)} | ${(peakMiB - idleMiB).toFixed(0)} | ${took.toFixed(1)} | ${failed} |`,
  );
}
