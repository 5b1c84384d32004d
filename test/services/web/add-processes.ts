import { DatabaseSync } from "node:sqlite";
import { recordsFile } from "../../../src/main/open-records.ts";
import { version } from "../../../src/main/version.ts";
import type { TestHouse } from "../../support/open-house.ts";

const SILENT_MS = 130_000;
const RESTS_MS = 90_000;
const DRAWING = "a81b77c4-03de-4c52-8e0f-6b2d9a7c5e18";
const DEAD = "c3d4e5f6-77aa-4d0e-9a55-0d8b6a1f2e31";
const OTHERS = [
  { id: "5f0c1d2e-8b1a-4f6e-b0d3-2a9c7e4d1f60", role: "api", host: "web-1.internal", version },
  { id: DRAWING, role: "worker", host: "gpu-1.internal", version },
  { id: DEAD, role: "worker", host: "gpu-2.internal", version: "0.0.9" },
] as const;

/** Closing it leaves the process alone again. */
export interface AddedProcesses extends AsyncDisposable {
  /** The one that draws says another version than the others. */
  upgrade(): Promise<void>;
}

/** As if others served from the same records: one that answers, one that draws, and one that drew and is dead. */
export async function addProcesses({ house, dataDir }: TestHouse): Promise<AddedProcesses> {
  const { processes } = house.records;
  const change = (text: string, ...values: (string | number)[]) => {
    using database = new DatabaseSync(recordsFile(dataDir));
    database.prepare(text).run(...values);
  };
  for (const other of OTHERS) {
    await processes.begin({ ...other, alone: false });
  }
  await processes.tell(DRAWING, [
    {
      id: "illustrator",
      state: "resting",
      until: Date.now() + RESTS_MS,
      message: "The backend takes no calls just now.",
      failuresInRow: 3,
    },
  ]);
  change("update processes set seen_at = seen_at - ? where id = ?", SILENT_MS, DEAD);
  return {
    async upgrade() {
      change("update processes set version = '0.2.0' where id = ?", DRAWING);
    },
    async [Symbol.asyncDispose]() {
      for (const { id } of OTHERS) {
        await processes.end(id);
      }
    },
  };
}
