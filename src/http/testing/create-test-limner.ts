import type { Account, ApiKey } from "../../contract/account-records.ts";
import { Fault } from "../../contract/fault.ts";
import type { Generation } from "../../contract/generation.ts";
import type { ImageRequest, PictureSource } from "../../contract/image-request.ts";
import type { UsageLine } from "../../contract/usage-records.ts";
import type { GenerationNews } from "../../core/generations/watch.ts";
import type { Limner, ModelCard, OpenPicture } from "../../core/limner.ts";
import type { Caller } from "../../core/caller.ts";
import { createTestGeneration } from "./create-test-generation.ts";

const ACCOUNT: Account = {
  id: "acc_1",
  name: "first",
  balanceMicros: -30_000,
  unlimited: true,
  limits: null,
  keeping: null,
  createdAt: 1_778_000_000_000,
};

const KEY: ApiKey = {
  id: "key_1",
  account: "acc_1",
  name: "test",
  prefix: "sk-test",
  budgetMicros: null,
  budgetUsedMicros: 30_000,
  models: null,
  expiresAt: null,
  disabled: false,
  createdAt: 1_778_000_000_000,
  isPrivate: false,
  limits: null,
  webhookUrl: null,
  chatShape: "auto",
  lastUsedAt: null,
};

const CALLER: Caller = { account: ACCOUNT, key: KEY };

const NO_LIMITS = { requestsPerMinute: null, imagesPerMinute: null, concurrent: 2, queued: null };

const PRICES = [{ model: "gpt-image-2-vip", priceMicros: 30_000 }];

const LINE: UsageLine = {
  group: "2026-05-06",
  name: null,
  generations: 3,
  pictures: 4,
  failures: 1,
  capturedMicros: 120_000,
};

const CARD: ModelCard = {
  model: {
    id: "gpt-image-2-vip",
    aliasOf: null,
    sizes: "buckets",
    priceMicros: 30_000,
    chat: "documented",
    chatSwitch: "auto",
    textCalls: true,
    channels: ["illustrator"],
    webhookUrl: null,
    keeping: {},
  },
  previews: true,
  procedural: true,
  note: "Draws squares.",
  edits: true,
  usualSeconds: 1.5,
};

export interface TestLimner extends Limner {
  /** What was drawn, oldest first. */
  readonly requests: ImageRequest[];
  /** The bytes of the spooled pictures of each request, as they were while it was admitted. */
  readonly pictures: string[][];
}

const PICTURE_BYTES = Buffer.from("PNGxy");

/** A Limner that admits everything and has drawn it at once; any of its answers can be replaced. */
export function createTestLimner(
  changes: Partial<Limner> = {},
  generation: Partial<Generation> = {},
): TestLimner {
  const requests: ImageRequest[] = [];
  const pictures: string[][] = [];
  const find = async () => createTestGeneration(generation);
  return {
    requests,
    pictures,
    authenticate: async (authorization) => {
      if (authorization !== "Bearer sk-good") {
        throw new Fault("invalid_api_key", "The API key is missing or unknown.");
      }
      return CALLER;
    },
    draw: async (request) => {
      const sources = [
        ...request.turns.flatMap((turn) => turn.pictures),
        ...(request.mask === undefined ? [] : [request.mask]),
      ];
      pictures.push(await Promise.all(sources.map(readSource)));
      requests.push(request);
      return {
        generation: createTestGeneration({
          route: request.route,
          model: request.model,
          ...generation,
        }),
        replayed: false,
        rates: {},
        answering: async () => {},
        close: async () => {},
      };
    },
    waitFor: find,
    find,
    cancel: find,
    erase: async () => {},
    watch: async () => watchOnce(createTestGeneration(generation)),
    list: async () => ({ data: [createTestGeneration(generation)], next: null }),
    story: async () => ({
      data: [createTestGeneration(generation)],
      relations: [],
      more: { earlier: false, later: false },
    }),
    models: async () => [CARD],
    model: async () => CARD,
    account: async () => ({ ...CALLER, limits: NO_LIMITS, prices: PRICES }),
    usage: async () => [LINE],
    openPicture: async (name) => openBytes(name, PICTURE_BYTES),
    openReference: async (id, n) => openBytes(`${id}-${n}`, Buffer.from(`reference ${n}`)),
    signIn: async (code, name) => ({ key: `sk-for-${code}`, record: { ...KEY, name } }),
    readiness: async () => ({ ready: true, parts: { records: "ok", store: "ok" } }),
    ...changes,
  };
}

/** Stored bytes, handed out in small chunks that are no multiple of three. */
export function openBytes(name: string, bytes: Buffer, mediaType = "image/png"): OpenPicture {
  return {
    asset: {
      name,
      account: "acc_1",
      generation: "gen_1",
      role: "output",
      order: 0,
      state: "stored",
      width: 1,
      height: 1,
      bytes: bytes.length,
      mediaType,
      document: null,
      source: null,
      createdAt: 0,
    },
    address: async () => undefined,
    read: async (range) =>
      inChunks(bytes.subarray(range?.start ?? 0, (range?.end ?? bytes.length - 1) + 1)),
  };
}

async function* watchOnce(generation: Generation): AsyncGenerator<GenerationNews> {
  yield { kind: "state", generation };
}

async function* inChunks(bytes: Buffer): AsyncGenerator<Uint8Array> {
  const chunkBytes = 1001;
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    yield bytes.subarray(at, at + chunkBytes);
  }
}

async function readSource(source: PictureSource): Promise<string> {
  if (source.kind === "url") {
    return source.url;
  }
  const chunks = [];
  for await (const chunk of source.spool.read()) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
