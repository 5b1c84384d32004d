import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createIllustrator } from "../../../src/engines/illustrator/engine.ts";
import type { Config } from "../../../src/main/config/config.ts";
import { readConfig } from "../../../src/main/config/read-config.ts";
import { openHouse, type TestHouse } from "../../support/open-house.ts";
import { echoChannel, testConfig } from "../../support/test-config.ts";
import { moveBack, writeHistory, type HistoryOwner } from "../../support/write-history.ts";
import { buildWebApp } from "./build-web-app.ts";
import { ADMIN_KEY } from "./open-web-house.ts";

export interface Filling {
  /** How many real pictures are drawn, at most as many as there are prompts. */
  readonly pictures: number;
  readonly days: number;
  readonly perDay: number;
}

/** A house in which much has happened. */
export interface FilledHouse extends TestHouse {
  /** Of the first account, the newest first. */
  readonly generations: readonly string[];
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
}

const HOUR_MS = 3_600_000;

const PROMPTS: readonly (readonly [prompt: string, size: string])[] = [
  ["A lighthouse on a rocky headland at sunset", "2048x1152"],
  ["Neon street in the rain, signs reflected in the puddles", "1152x2048"],
  ["Minimal line logo of a sleepy cat", "1024x1024"],
  ["Alpine lake under snowy peaks, clear noon light", "1536x1024"],
  ["A red apple on an oak table, studio light", "1280x1280"],
  ["Phone wallpaper: skyline at night, rain", "1152x2048"],
  ["Desert dunes at dawn, a caravan of camels", "2048x1152"],
  ["Snowy village at dusk, warm windows", "1536x1024"],
  ["Birch forest in fog, watercolour", "1024x1536"],
  ["Reef with a sea turtle, sun through the water", "1280x720"],
  ["A sailing boat on a calm sea at sunset, oil painting", "1536x1152"],
  ["Poster with the words “Open late”, bold", "1024x1280"],
  ["Night sky with the milky way over a meadow", "2048x1152"],
  ["A living room with a sofa and a cat at the window", "1280x960"],
];

const CHANNELS = [
  echoChannel({ id: "openai-main", engine: "openai-images", priority: 10, concurrency: 8 }),
  echoChannel({ id: "gemini-edit", engine: "gemini", priority: 5, weight: 2, concurrency: 4 }),
  echoChannel({ id: "comfy-gpu1", engine: "comfyui", priority: 5, concurrency: 1 }),
];

/**
 * A whole Limner with pages, real pictures in several sizes, an edit, a refused prompt, accounts, keys, and the traffic of some days
 * on four channels, one of which timed out now and then. Every channel is drawn by the illustrator.
 */
export async function openFilledHouse(filling: Filling): Promise<FilledHouse> {
  const webFolder = await buildWebApp();
  const dataDir = await mkdtemp(join(tmpdir(), "limner-filled-"));
  try {
    const { owners, accounts, generations } = await fill(dataDir, filling);
    const now = Date.now();
    moveBack(dataDir, spreadAges(generations));
    await writeHistory({ dataDir, owners, days: filling.days, perDay: filling.perDay, now });
    const { channels, models, engines } = withBackends(dataDir);
    const replacements = { engines };
    const config = { channels, models };
    const { origins } = readConfig({
      env: { LIMNER_DATA_DIR: dataDir, LIMNER_PORT: "0", LIMNER_ADMIN_KEY: ADMIN_KEY },
      cwd: dataDir,
    });
    const house = await openHouse({ dataDir, webFolder, config, replacements, origins });
    return {
      ...house,
      generations,
      accounts,
      async [Symbol.asyncDispose]() {
        await house[Symbol.asyncDispose]();
        await rm(dataDir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  }
}

function withBackends(dataDir: string) {
  const shipped = testConfig({ dataDir });
  const config: Pick<Config, "channels" | "models"> = {
    channels: [...shipped.channels, ...CHANNELS],
    models: shipped.models.map((model) => ({
      ...model,
      channels: model.id.endsWith("vip") ? model.channels : CHANNELS.map(({ id }) => id),
    })),
  };
  const engines = Object.fromEntries(CHANNELS.map(({ id }) => [id, createIllustrator()]));
  return { ...config, engines };
}

interface Filled {
  readonly owners: readonly HistoryOwner[];
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  readonly generations: readonly string[];
}

async function fill(dataDir: string, { pictures }: Filling): Promise<Filled> {
  await using house = await openHouse({ dataDir });
  const accounts = await addAccounts(house);
  const ids: string[] = [];
  for (const [prompt, size] of PROMPTS.slice(0, pictures)) {
    ids.push(await draw(house, { prompt, size }));
  }
  ids.push(await edit(house, ids[0] ?? "", "Make image 1 night, with a full moon on the right"));
  const first = await house.house.records.accounts.first();
  const [key] = await house.house.records.keys.list(first.id);
  const own = { account: first.id, key: key?.id ?? "", share: 4 };
  return {
    owners: [
      own,
      ...accounts.map((account, index) => ({ ...account, account: account.id, share: 3 - index })),
    ],
    accounts: accounts.map(({ id, name }) => ({ id, name })),
    generations: ids.toReversed(),
  };
}

async function draw(
  house: TestHouse,
  wishes: { readonly prompt: string; readonly size: string },
): Promise<string> {
  return await idOf(house, "/v1/images/generations", {
    model: "gpt-image-2",
    response_format: "url",
    ...wishes,
  });
}

async function edit(house: TestHouse, of: string, text: string): Promise<string> {
  const record = (await (await house.call(`/v1/generations/${of}`)).json()) as {
    readonly pictures: readonly { readonly url: string }[];
  };
  const url = record.pictures[0]?.url ?? "";
  return await idOf(house, "/v1/chat/completions", {
    model: "gpt-image-2-vip",
    messages: [
      {
        role: "user",
        content: [
          { type: "text", text },
          { type: "image_url", image_url: { url } },
        ],
      },
    ],
  });
}

async function idOf(house: TestHouse, path: string, body: unknown): Promise<string> {
  const response = await house.call(path, body);
  const id = response.headers.get("x-generation-id");
  if (!response.ok || id === null) {
    throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  }
  await response.arrayBuffer();
  return id;
}

async function addAccounts(
  house: TestHouse,
): Promise<readonly { readonly id: string; readonly name: string; readonly key: string }[]> {
  const ask = async <Answer>(path: string, body: unknown): Promise<Answer> => {
    const headers = { authorization: `Bearer ${ADMIN_KEY}` };
    const response = await house.call(`/admin/v1${path}`, body, headers);
    if (!response.ok) {
      throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    }
    return (await response.json()) as Answer;
  };
  const made = [];
  for (const [name, key, budget] of [
    ["Storefront", "shop-web", "100"],
    ["Studio", "studio-team", "12"],
    ["Automation", "n8n-nightly", "50"],
  ] as const) {
    const { id } = await ask<{ id: string }>("/accounts", { name });
    await ask(`/accounts/${id}/top-ups`, {
      amount: "250",
      reference: `invoice ${name}`,
      note: "Invoice 2026-11",
    });
    const added = await ask<{ id: string }>(`/accounts/${id}/keys`, { name: key, budget });
    made.push({ id, name, key: added.id });
  }
  const [storefront] = made;
  if (storefront !== undefined) {
    const old = await ask<{ id: string }>(`/accounts/${storefront.id}/keys`, {
      name: "old-mobile",
    });
    await ask(`/keys/${old.id}/revoke`, {});
  }
  return made;
}

/** The newest stays where it is, the others lie some hours apart. */
function spreadAges(newestFirst: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    newestFirst.map((id, index) => [
      id,
      index < 2 ? index * 120_000 : index * index * 0.9 * HOUR_MS,
    ]),
  );
}
