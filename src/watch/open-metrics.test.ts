import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openMetrics } from "./open-metrics.ts";

const queue = { queued: 3, running: 2, oldestMs: 1500 };
const page = readFileSync(new URL("../../docs/monitoring.md", import.meta.url), "utf8");

it("every metric stands in docs/monitoring.md with what it says, and nothing else does", async () => {
  await using metrics = openMetrics({ version: "1", host: process, readQueue: async () => queue });
  const rows = Array.from(
    page.matchAll(/^\| `((?:limner|nodejs|process)_[a-z_]+)` \| ([^|]+) \| ([^|]+) \|$/gm),
    (row) => ({
      name: row[1],
      help: row[3],
    }),
  );
  expect(rows).toEqual(metrics.list().toSorted((a, b) => (a.name < b.name ? -1 : 1)));
});

it("the queue is asked at each scrape, and one that cannot be asked leaves the rest to be read", async () => {
  let isBroken = false;
  await using metrics = openMetrics({
    version: "1",
    host: process,
    readQueue: () => (isBroken ? Promise.reject(new Error("no disk")) : Promise.resolve(queue)),
  });
  const whole = await metrics.render();
  expect(whole).toMatch(/^limner_queue_depth 3$/m);
  expect(whole).toMatch(/^limner_generations_running 2$/m);
  expect(whole).toMatch(/^limner_queue_oldest_age_seconds 1\.5$/m);
  isBroken = true;
  const broken = await metrics.render();
  for (const name of ["queue_depth", "generations_running", "queue_oldest_age_seconds"]) {
    expect(broken).toMatch(new RegExp(`^limner_${name} Nan$`, "im"));
  }
  expect(broken).toContain("limner_build_info{");
});

it("what a stranger sends makes no label of its own", async () => {
  await using metrics = openMetrics({ version: "1", host: process, readQueue: async () => queue });
  const facts = { route: null, fault: null, seconds: 1 };
  metrics.request({ ...facts, method: "PROPFIND", status: 404 });
  metrics.request({ ...facts, method: "BREW", status: null });
  const text = await metrics.render();
  expect(text).toMatch(
    /^limner_requests_total\{method="other",route="unknown",status="404",fault="none"\} 1$/m,
  );
  expect(text).toMatch(/status="hung_up",fault="none"\} 1$/m);
  expect(text).not.toMatch(/PROPFIND|BREW/);
});

it("two of them in one process count each for itself", async () => {
  await using one = openMetrics({ version: "1", host: process, readQueue: async () => queue });
  await using other = openMetrics({ version: "1", host: process, readQueue: async () => queue });
  one.joined("retry");
  expect(await one.render()).toMatch(/^limner_joins_total\{kind="retry"\} 1$/m);
  expect(await other.render()).not.toContain('kind="retry"');
});
