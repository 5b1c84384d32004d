import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createAdmission,
  createClaim,
  createSuccess,
  FACTS,
  MODEL,
} from "../../conformance/records/desk.ts";
import { openSqliteRecords } from "./open-sqlite-records.ts";

const OPEN = new URL("./open-sqlite-records.ts", import.meta.url).href;

/** Draws without end, and says of each step when it is acknowledged. */
const DRAW_FOREVER = `
  const [file, admission, claim, facts, success, round] = process.argv.slice(1).map((text) => JSON.parse(text));
  const { openSqliteRecords } = await import(${JSON.stringify(OPEN)});
  const records = await openSqliteRecords({ file });
  const say = (line) => process.stdout.write(line + "\\n");
  async function draw(name) {
    const id = "gen_" + name;
    await records.generations.admit({ ...admission, id });
    say("admitted " + id);
    const candidate = await records.generations.next([admission.model]);
    const run = candidate && (await records.generations.claim(candidate, { ...claim, names: [{ asset: name, order: 0 }] }));
    if (!run) return;
    await records.generations.describe(run, name, facts);
    await records.generations.settle(run, { ...success, stored: [{ asset: name, priceMicros: admission.holdMicros }] });
    say("settled " + run.generation.id);
  }
  for (let turn = 0; ; turn += 1) {
    await Promise.all([0, 1, 2, 3].map((lane) => draw([round, turn, lane].join("_"))));
  }
`;

let folder = "";
let file = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-killed-"));
  file = join(folder, "limner.db");
});

afterEach(() => rm(folder, { recursive: true }));

describe("records of a process that is killed", () => {
  it("everything acknowledged before kill -9 is there, and the ledger verifies", async () => {
    const admission = await prepareAdmission();
    const acknowledged: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const arguments_ = [file, admission, createClaim(), FACTS, createSuccess([]), round];
      const child = spawnNode(DRAW_FOREVER, arguments_);
      acknowledged.push(...(await killAfter(child, { lines: 40 + 25 * round })));
    }
    await expectAllThere(acknowledged);
  });

  it("processes that open a new file at once all find it whole", async () => {
    const program = `
      const { openSqliteRecords } = await import(${JSON.stringify(OPEN)});
      await using records = await openSqliteRecords({ file: JSON.parse(process.argv[1]) });
      await records.ping();
    `;
    const children = [0, 1, 2].map(() => spawnNode(program, [file]));
    const exits = await Promise.all(children.map((child) => once(child, "exit")));
    expect(exits.map(([code]) => code)).toEqual([0, 0, 0]);
  });
});

async function prepareAdmission(): Promise<ReturnType<typeof createAdmission>> {
  await using records = await openSqliteRecords({ file });
  const account = (await records.accounts.first()).id;
  return createAdmission({ account, key: "key_environment", model: MODEL });
}

function spawnNode(program: string, values: readonly unknown[]): ChildProcess {
  const texts = values.map((value) => JSON.stringify(value));
  return spawn(process.execPath, ["--input-type=module", "--eval", program, ...texts], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Kills the process once it has said this much; returns all that it said, also while it was dying. */
async function killAfter(
  child: ChildProcess,
  { lines }: { readonly lines: number },
): Promise<readonly string[]> {
  if (!child.stdout) throw new Error("The process has no output to read.");
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === lines) child.kill("SIGKILL");
  }
  return said;
}

async function expectAllThere(acknowledged: readonly string[]): Promise<void> {
  await using records = await openSqliteRecords({ file });
  for (const line of acknowledged) {
    const [step, id = ""] = line.split(" ");
    const generation = await records.generations.get(id);
    expect(generation, line).toBeDefined();
    if (step === "settled")
      expect(generation, line).toMatchObject({ state: "succeeded", pictures: [{ order: 0 }] });
  }
  expect(acknowledged.length).toBeGreaterThan(250);
  expect((await records.verifyLedger()).findings).toEqual([]);
  using database = new DatabaseSync(file);
  expect(database.prepare("pragma integrity_check").get()).toMatchObject({ integrity_check: "ok" });
}
