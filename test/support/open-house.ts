import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose } from "../../src/main/compose.ts";
import type { Config, Origin, Secrets } from "../../src/main/config/config.ts";
import type { House } from "../../src/main/house.ts";
import { listen } from "../../src/main/listen.ts";
import { createTestLog, type LogLine } from "./test-log.ts";
import type { Replacements } from "../../src/main/open-workshops.ts";
import { testConfig } from "./test-config.ts";

export const TEST_KEY = "sk-test-key-of-the-first-account";

export interface TestHouse extends AsyncDisposable {
  readonly house: House;
  readonly base: string;
  readonly log: readonly LogLine[];
  readonly dataDir: string;
  /** Asks with the key of the first account. */
  call(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

export interface TestHouseOptions {
  readonly config?: Partial<Config>;
  readonly secrets?: Partial<Secrets>;
  readonly replacements?: Replacements;
  /** Kept when the house is closed; without it a folder of its own is made and removed. */
  readonly dataDir?: string;
  /** Where the values of the configuration came from. */
  readonly origins?: readonly Origin[];
  /** Where the built web app stands; without it the house has no pages. */
  readonly webFolder?: string;
}

/** A whole Limner on a free port of loopback, with real records and real disk in a folder of its own. */
export async function openHouse(options: TestHouseOptions = {}): Promise<TestHouse> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), "limner-test-")));
  const config = testConfig({ ...options.config, dataDir });
  const secrets: Secrets = {
    apiKey: TEST_KEY,
    adminKey: "sk-test-admin-key-long-enough",
    databaseUrl: undefined,
    s3: undefined,
    channelApiKeys: new Map(),
    ruleHeaders: new Map(),
    ...options.secrets,
  };
  const log = createTestLog();
  const house = await compose(config, secrets, {
    log,
    ...(options.replacements !== undefined && { replacements: options.replacements }),
    ...(options.origins !== undefined && { origins: options.origins }),
    webFolder: options.webFolder,
  });
  const base = await listen(house.server, config);
  await house.start();
  return {
    house,
    base,
    dataDir,
    log: log.lines,
    call: (path, body, headers = {}) =>
      fetch(base + path, {
        method: body === undefined ? "GET" : "POST",
        headers: {
          authorization: `Bearer ${TEST_KEY}`,
          ...(body !== undefined &&
            !(body instanceof FormData) && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && {
          body: body instanceof FormData || typeof body === "string" ? body : JSON.stringify(body),
        }),
      }),
    async [Symbol.asyncDispose]() {
      await house[Symbol.asyncDispose]();
      if (options.dataDir === undefined) {
        await rm(dataDir, { recursive: true, force: true });
      }
    },
  };
}
