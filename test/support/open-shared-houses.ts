import type { AssetStore } from "../../src/contract/asset-store.ts";
import { createMemoryAssetStore } from "../../src/assets/memory/create-memory-asset-store.ts";
import { createClosingStack } from "../../src/kit/closing-stack.ts";
import { openEchoHouse, type EchoHouseOptions } from "./open-echo-house.ts";
import type { TestHouse } from "./open-house.ts";

type Role = "all" | "api" | "worker";

/** Houses in this process that share a database, and pictures, as processes on many machines do. */
export interface SharedHouses extends AsyncDisposable {
  add(role: Role, options?: EchoHouseOptions): Promise<TestHouse>;
}

export function openSharedHouses(databaseUrl: string): SharedHouses {
  const closing = createClosingStack();
  const store = closing.use(createMemoryAssetStore());
  return {
    add: async (role, options = {}) =>
      closing.use(
        await openEchoHouse({
          ...options,
          config: {
            role,
            database: { shown: "the database of the test", connections: 16 },
            ...options.config,
          },
          secrets: { databaseUrl, ...options.secrets },
          replacements: { store: lend(store), ...options.replacements },
        }),
      ),
    [Symbol.asyncDispose]: () => closing[Symbol.asyncDispose](),
  };
}

/** A house closes what it was handed, and others go on. */
function lend(store: AssetStore): AssetStore {
  return { ...store, [Symbol.asyncDispose]: () => Promise.resolve() };
}
