import { openDispatchBench } from "./open-dispatch-bench.ts";

/** A worker process of its own: claims, tells that it runs, and ends; told `hold`, it never ends what it claims. */
const [url = "", name = "", slots = "2", hold] = process.argv.slice(2);
const bench = await openDispatchBench(url);
const dispatch = await bench.open({ process: name, sweepMs: 200 });

dispatch.start(
  async (claimed) => {
    const id = await bench.claim(name);
    if (id === undefined) {
      return false;
    }
    claimed();
    dispatch.announce(`gen_${id}`, { kind: "state", state: "running" });
    if (hold === "hold") {
      await new Promise(() => undefined);
    }
    await bench.end(id);
    dispatch.announce(`gen_${id}`, { kind: "state", state: "succeeded" });
    return true;
  },
  { slots: Number(slots) },
);
process.send?.("ready");
process.once("disconnect", () => process.exit(0));
