import { setTimeout } from "node:timers/promises";
import { openDiskAssetStore } from "../open-disk-asset-store.ts";

/** A process to be killed: stores under the name of its second argument and never comes to an end. */
const [folder = "", name = ""] = process.argv.slice(2);

async function* endless(): AsyncGenerator<Uint8Array> {
  for (let round = 0; ; round += 1) {
    yield Buffer.alloc(64 * 1024, round);
    if (round === 10) process.stdout.write("writing\n");
    await setTimeout(5);
  }
}

await using store = await openDiskAssetStore({ folder });
await store.put(name, endless(), { signal: new AbortController().signal });
