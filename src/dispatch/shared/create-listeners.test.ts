import { expect, it } from "vitest";

import type { Log } from "../../contract/log.ts";
import { createListeners } from "./create-listeners.ts";

const SILENT: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

it("a generation whose listeners have left takes no room", () => {
  const listeners = createListeners(SILENT);
  const leaves = Array.from({ length: 1_000 }, (_, index) =>
    listeners.listen(`gen_${index % 100}`, () => undefined),
  );
  expect(listeners.generations).toBe(100);
  leaves.forEach((leave) => leave());
  expect(listeners.generations).toBe(0);
});

it("nobody is kept after closing, and leaving late is no error", () => {
  const listeners = createListeners(SILENT);
  const leave = listeners.listen("gen_1", () => undefined);
  listeners.close();
  listeners.listen("gen_2", () => undefined)();
  leave();
  expect(listeners.generations).toBe(0);
});

it("a listener that another one sends away during an announcement hears no more of it", () => {
  const listeners = createListeners(SILENT);
  const heard: string[] = [];
  const leaves: (() => void)[] = [];
  listeners.listen("gen_1", () => leaves.forEach((leave) => leave()));
  leaves.push(listeners.listen("gen_1", () => heard.push("second")));
  listeners.announce("gen_1", { kind: "state", state: "running" });
  expect(heard).toEqual([]);
});

it("a listener that listens while it is told is told once", () => {
  const listeners = createListeners(SILENT);
  let told = 0;
  const again = (): void => {
    told += 1;
    listeners.listen("gen_1", again);
  };
  again();
  listeners.announce("gen_1", { kind: "state", state: "running" });
  expect(told).toBe(2);
});
