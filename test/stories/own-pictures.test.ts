import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Door } from "../../src/contract/door.ts";
import { BOUNDS } from "../../src/contract/bounds.ts";
import type { Engine, EnginePicture, EngineReference } from "../../src/contract/engine.ts";
import { Fault } from "../../src/contract/fault.ts";
import { formatSize, type Size } from "../../src/contract/size.ts";
import { addAccount, addKey } from "../support/add-account.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { idOf, readRecord } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import type { TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";

const MODEL = "gpt-image-2-vip";

/** Every address that the door was asked to visit. */
const visited: string[] = [];
const closedDoor: Door = {
  post: () => Promise.reject(new Error("the door was used")),
  fetchPicture({ url, param }) {
    visited.push(url);
    return Promise.reject(new Fault("image_unreachable", "This door leads nowhere.", { param }));
  },
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

const NOISE = "a picture that no encoder can make small";
function noise({ width, height }: Size): EnginePicture {
  const data = new ArrayBuffer(width * height * 3);
  new Uint8Array(data).set(randomBytes(data.byteLength));
  return { kind: "pixels", data, width, height, channels: 3, document: { noise: true } };
}

/** The references of the last call. */
let seen: readonly EngineReference[] = [];
function lookOn(engine: Engine): Engine {
  return {
    ...engine,
    generate(work, context) {
      seen = work.references;
      if (work.prompt === NOISE) {
        return Promise.resolve({ pictures: [noise(work.size)], warnings: [] });
      }
      return engine.generate(work, context);
    },
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}

let house: TestHouse;
let url = "";
beforeAll(async () => {
  house = await openEchoHouse({ wrap: lookOn, replacements: { door: closedDoor } });
  const first = await house.call("/v1/images/generations", {
    model: MODEL,
    prompt: "a kite",
    size: "256x256",
    response_format: "url",
  });
  const { data } = (await first.json()) as { data: readonly { url: string }[] };
  url = data[0]?.url ?? "";
});
afterAll(async () => {
  await expectLedgerClean(house);
  await house[Symbol.asyncDispose]();
});
beforeEach(() => {
  visited.length = 0;
  seen = [];
});

const chat = (messages: readonly object[], headers: Readonly<Record<string, string>> = {}) =>
  house.call("/v1/chat/completions", { model: MODEL, size: "256x256", messages }, headers);

const HISTORIES: Readonly<Record<string, (address: string) => readonly object[]>> = {
  "a bare address": (address) => [
    { role: "user", content: "a kite" },
    { role: "assistant", content: address },
    { role: "user", content: "make it blue" },
  ],
  "a Markdown image": (address) => [
    { role: "user", content: "a kite" },
    { role: "assistant", content: `Here you are:\n\n![image](${address})` },
    { role: "user", content: "make it blue" },
  ],
  "images of a message": (address) => [
    { role: "user", content: "a kite" },
    {
      role: "assistant",
      content: null,
      images: [{ type: "image_url", image_url: { url: address } }],
    },
    { role: "user", content: "make it blue" },
  ],
  "an image part": (address) => [
    {
      role: "user",
      content: [
        { type: "text", text: "make it blue" },
        { type: "image_url", image_url: { url: address } },
      ],
    },
  ],
};

describe("one of our own picture addresses in a conversation", () => {
  it.each(Object.keys(HISTORIES))(
    "D4 is read from the store, without a connection: %s",
    async (form) => {
      const response = await chat(HISTORIES[form]?.(url) ?? []);
      expect(response.status).toBe(200);
      expect(visited).toEqual([]);
      expect(seen).toMatchObject([{ n: 1, width: 256, height: 256, document: { turn: 1 } }]);
      expect((await readRecord(house, idOf(response))).mode).toBe(
        form === "an image part" ? "edit" : "iterate",
      );
    },
  );

  it("D4 whatever host, port, scheme or query it is written under", async () => {
    const { pathname } = new URL(url);
    for (const address of [
      `https://pictures.example${pathname}`,
      `http://10.0.0.1:9${pathname}`,
      `http://localhost:1${pathname}?w=320`,
    ]) {
      const response = await chat(HISTORIES["a bare address"]?.(address) ?? []);
      expect(response.status).toBe(200);
      expect(seen).toMatchObject([{ width: 256 }]);
    }
    expect(visited).toEqual([]);
  });

  it("D4 the pixels are for everyone who has the address, the document only for its account", async () => {
    const stranger = await addAccount(house, { balanceMicros: 100_000 });
    const response = await chat(HISTORIES["a bare address"]?.(url) ?? [], stranger.headers);
    expect(response.status).toBe(200);
    expect(seen).toHaveLength(1);
    expect(seen[0]).not.toHaveProperty("document");
    expect(visited).toEqual([]);
  });

  it("K5 a private key gets the document of what it made itself, and of nothing else in its account", async () => {
    const { id: account } = await house.house.records.accounts.first();
    const { headers } = await addKey(house.house, { account, isPrivate: true });
    const response = await chat(HISTORIES["a bare address"]?.(url) ?? [], headers);
    expect(seen[0]).not.toHaveProperty("document");
    const own = (await readRecord(house, idOf(response), headers)).pictures[0]?.url ?? "";
    expect((await chat(HISTORIES["a bare address"]?.(own) ?? [], headers)).status).toBe(200);
    expect(seen[0]).toHaveProperty("document");
  });

  it("D4 a name that we do not hold goes through the door like any other address", async () => {
    const address = `https://pictures.example/images/${"ab".repeat(16)}.png`;
    const response = await chat(HISTORIES["an image part"]?.(address) ?? []);
    expect(await readFault(response)).toMatchObject({ status: 400, code: "image_unreachable" });
    expect(visited).toEqual([address]);
  });

  it("D4 the name of a reference, which is no picture of ours, is not read from the store", async () => {
    const response = await chat(HISTORIES["an image part"]?.(url) ?? []);
    const generation = await house.house.records.generations.get(idOf(response));
    const asset = generation?.plan.references[0]?.asset ?? "";
    const address = `${house.base}/images/${asset}.png`;
    const fault = await readFault(await chat(HISTORIES["an image part"]?.(address) ?? []));
    expect(fault.code).toBe("image_unreachable");
    expect(visited).toEqual([address]);
  });

  it("D4 a picture of ours that is larger than a stranger may bring can be gone on from all the same", async () => {
    const size = { width: 2880, height: 2880 };
    const large = await house.call("/v1/images/generations", {
      model: MODEL,
      prompt: NOISE,
      size: formatSize(size),
      response_format: "url",
    });
    const [picture] = (await readRecord(house, idOf(large))).pictures;
    expect(picture?.bytes).toBeGreaterThan(BOUNDS.pictureBytesMax);
    const response = await chat(HISTORIES["a bare address"]?.(picture?.url ?? "") ?? []);
    expect(response.status).toBe(200);
    expect(seen).toMatchObject([{ ...size, document: { noise: true } }]);
    expect(visited).toEqual([]);
  });

  it("E9 a picture that is gone on from is gone on from again, turn by turn", async () => {
    let address = url;
    for (const turn of [1, 2, 3]) {
      const response = await chat(HISTORIES["a bare address"]?.(address) ?? []);
      expect(seen).toMatchObject([{ document: { turn } }]);
      address = (await readRecord(house, idOf(response))).pictures[0]?.url ?? "";
    }
  });
});
