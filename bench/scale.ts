/**
 * How many generations a second one, two and four processes take over one PostgreSQL, against a backend and a bucket that answer at
 * once: every one held, drawn, stored, captured and answered with its address. All of it on this one machine, so the processes share
 * its processors with the database and the load.
 * Needs wrk and PostgreSQL (Debian: apt-get install wrk postgresql).
 * usage: node bench/scale.ts [seconds per measurement] [rounds] [connections]
 * Every request asks for a picture of its own, from one account and from eight, since what is one account's waits for its row.
 */
import { cpus } from "node:os";
import { startPostgres } from "../test/support/start-postgres.ts";
import { runWrk } from "./gateway/run-wrk.ts";
import { type House, startMany } from "./scale/start-many.ts";

const seconds = Number(process.argv[2] ?? 8);
const rounds = Number(process.argv[3] ?? 3);
const connections = Number(process.argv[4] ?? 32);
const COUNTS = [1, 2, 4] as const;
const ACCOUNTS = [1, 8] as const;
/** A process compiles what it does often; a short warm-up measures that. */
const WARM_UP_S = 8;

interface Measured {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly failed: number;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function measure(house: House): Promise<Measured> {
  await using many = await startMany(house);
  const count = house.processes;
  const load = {
    prompt: "a flat field",
    answer: "url",
    connections: connections / count,
    keys: many.keys,
  } as const;
  const all = (lasting: number) =>
    Promise.all(many.targets.map((target) => runWrk(target, { ...load, seconds: lasting })));
  await all(WARM_UP_S);
  const runs = await all(seconds);
  const sum = (pick: (run: Measured) => number) =>
    runs.reduce((total, run) => total + pick(run), 0);
  return {
    requestsPerSecond: sum((run) => run.requestsPerSecond),
    p50Ms: sum((run) => run.p50Ms) / count,
    p99Ms: Math.max(...runs.map((run) => run.p99Ms)),
    failed: sum((run) => run.failed),
  };
}

await using postgres = await startPostgres({ durable: true, maxConnections: 300 });
say(`${cpus().length} x ${cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}`);
say(`${connections} connections in all, ${seconds} s, ${rounds} rounds`);
say("");
say("| Accounts | Processes | requests/s | p50 ms | p99 ms | failed |");
say("|---|---|---|---|---|---|");
for (let round = 0; round < rounds; round += 1) {
  for (const accounts of ACCOUNTS) {
    for (const processes of COUNTS) {
      const databaseUrl = await postgres.addDatabase();
      const { requestsPerSecond, p50Ms, p99Ms, failed } = await measure({
        processes,
        accounts,
        databaseUrl,
      });
      say(
        `| ${accounts} | ${processes} | ${requestsPerSecond.toFixed(0)} | ${p50Ms.toFixed(0)} | ${p99Ms.toFixed(0)} | ${failed} |`,
      );
    }
  }
}
