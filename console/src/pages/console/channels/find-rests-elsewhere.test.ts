import { expect, it } from "vitest";
import type { Process } from "../use-processes.ts";
import { findRestsElsewhere } from "./find-rests-elsewhere.ts";

const told = { id: "a", state: "resting", until: 1, message: null, failures_in_row: 1 } as const;
const process = (id: string, changes: Partial<Process> = {}): Process => ({
  id,
  object: "process",
  role: "worker",
  host: id,
  version: "1.0.0",
  started: 1,
  seen_seconds_ago: 1,
  alive: true,
  running: 0,
  answers: false,
  channels: [told],
  ...changes,
});

it("a channel rests in each living process that says so, but for the one whose view is shown", () => {
  const processes = [
    process("teller"),
    process("one"),
    process("dead", { alive: false }),
    process("well", { channels: [] }),
    process("other", { channels: [{ ...told, id: "b" }, told] }),
  ];
  const found = findRestsElsewhere({ id: "a", told_by: "teller" }, processes);
  expect(found.map(({ process: { id } }) => id)).toEqual(["one", "other"]);
  expect(found.every((rest) => rest.told === told)).toBe(true);
});
