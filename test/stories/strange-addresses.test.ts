import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createDoor } from "../../src/door/create-door.ts";
import { openConnection } from "../../src/door/open-connection.ts";
import { readPictures } from "../support/delivered-pictures.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { idOf, listRecords, readRecord } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import type { TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { plainPicture } from "../support/test-pictures.ts";

const PUBLIC = "93.184.215.14";
const PARAM = "messages[0].content[1].image_url.url";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

interface World {
  readonly house: TestHouse;
  /** The addresses that were connected to, in order. */
  readonly connected: readonly string[];
  readonly requests: readonly {
    readonly url: string;
    readonly headers: Readonly<Record<string, unknown>>;
  }[];
}

interface WorldOptions {
  readonly answer: RequestListener;
  /** What each look-up of a name answers, the last one for ever. */
  readonly names?: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** A house whose door leads to one server on this machine, whatever public address it connects to. */
async function openWorld({ answer, names = {} }: WorldOptions): Promise<World> {
  const connected: string[] = [];
  const requests: { url: string; headers: Record<string, unknown> }[] = [];
  const lookUps = new Map<string, number>();
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? "", headers: request.headers });
    answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  const door = createDoor({
    allow: [],
    hopTimeoutMs: 400,
    resolve: (host) => {
      const times = lookUps.get(host) ?? 0;
      lookUps.set(host, times + 1);
      const answers = names[host] ?? [[PUBLIC]];
      return Promise.resolve(answers[Math.min(times, answers.length - 1)] ?? []);
    },
    connect: (target) => {
      connected.push(target.address);
      return openConnection({ ...target, address: "127.0.0.1", port, secureFor: null });
    },
  });
  return { house: await openEchoHouse({ replacements: { door } }), connected, requests };
}

const edit = (house: TestHouse, ...urls: readonly string[]) =>
  house.call("/v1/chat/completions", {
    model: "gpt-image-2-vip",
    size: "256x256",
    messages: [
      {
        role: "user",
        content: [
          { type: "text", text: "bluer" },
          ...urls.map((url) => ({ type: "image_url", image_url: { url } })),
        ],
      },
    ],
  });

async function expectNothingHappened(house: TestHouse): Promise<void> {
  expect(await listRecords(house)).toEqual([]);
  expect((await house.house.records.accounts.first()).balanceMicros).toBe(0);
  expect((await fetch(`${house.base}/healthz`)).status).toBe(200);
  await expectLedgerClean(house);
}

const PICTURE = await plainPicture(300, 200);
const sendPicture: RequestListener = (_request, response) => response.end(PICTURE);

describe("a reference that a stranger named", () => {
  it("D3 is fetched plainly: no credentials, no cookies, no words about who asks", async () => {
    const { house, requests } = await openWorld({ answer: sendPicture });
    await using _house = house;
    const response = await edit(house, "https://pictures.example/photo.png");
    expect(await readPictures(response)).toHaveLength(1);
    expect(requests).toHaveLength(1);
    const {
      authorization,
      cookie,
      referer,
      "x-forwarded-for": forwarded,
    } = requests[0]?.headers ?? {};
    expect([authorization, cookie, referer, forwarded]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect((await readRecord(house, idOf(response))).references).toHaveLength(1);
  });

  it("D1 is not followed to an address inside", async () => {
    const { house, connected } = await openWorld({
      answer: (_request, response) =>
        response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data/" }).end(),
    });
    await using _house = house;
    const fault = await readFault(await edit(house, "http://pictures.example/photo.png"));
    expect(fault).toMatchObject({ status: 400, code: "address_not_allowed", param: PARAM });
    expect(connected).toEqual([PUBLIC]);
    await expectNothingHappened(house);
  });

  it("D1 is judged again when its name is looked up again", async () => {
    const { house, connected } = await openWorld({
      answer: (request, response) =>
        request.url === "/again"
          ? sendPicture(request, response)
          : response.writeHead(302, { location: "/again" }).end(),
      names: { "rebinding.example": [[PUBLIC], ["127.0.0.1"]] },
    });
    await using _house = house;
    const fault = await readFault(await edit(house, "http://rebinding.example/photo.png"));
    expect(fault).toMatchObject({ status: 400, code: "address_not_allowed", param: PARAM });
    expect(connected).toEqual([PUBLIC]);
    await expectNothingHappened(house);
  });

  it.each([
    "http://127.0.0.1/a.png",
    "http://[::1]/a.png",
    "http://0.0.0.0/a.png",
    "http://2130706433/a.png",
    "http://[::ffff:10.0.0.1]/a.png",
    "http://169.254.169.254/latest/meta-data/",
    "http://localhost:4242/v1/account",
    "http://192.168.1.1:22/",
    "file:///etc/passwd",
    "ftp://pictures.example/a.png",
    "gopher://pictures.example/a.png",
  ])("D2 %s is address_not_allowed, and no connection is made", async (url) => {
    const { house, connected } = await openWorld({ answer: sendPicture });
    await using _house = house;
    const fault = await readFault(await edit(house, url));
    expect(fault).toMatchObject({ status: 400, code: "address_not_allowed", param: PARAM });
    expect(connected).toEqual([]);
    await expectNothingHappened(house);
  });

  it("D2 an open and a closed port inside are told in the same words", async () => {
    const { house } = await openWorld({ answer: sendPicture });
    await using _house = house;
    const messages = await Promise.all(
      [new URL(house.base).port, "1099"].map(async (port) => {
        const { message } = await readFault(await edit(house, `http://127.0.0.1:${port}/a.png`));
        return message.replaceAll(port, "PORT");
      }),
    );
    expect(messages[0]).toBe(messages[1]);
  });

  it.each([
    ["says nothing", () => undefined],
    [
      "sends its bytes one by one",
      (_request, response) => {
        const timer = setInterval(() => response.write("x"), 20);
        response.on("close", () => clearInterval(timer));
      },
    ],
  ] satisfies readonly (readonly [string, RequestListener])[])(
    "D3 that %s is given up, and its request with it",
    async (_name, answer) => {
      const { house } = await openWorld({ answer });
      await using _house = house;
      const fault = await readFault(await edit(house, "http://slow.example/photo.png"));
      expect(fault).toMatchObject({ status: 400, code: "image_unreachable", param: PARAM });
      await expectNothingHappened(house);
    },
  );

  it("D3 that redirects for ever is given up after three hops", async () => {
    let hops = 0;
    const { house } = await openWorld({
      answer: (_request, response) => {
        hops += 1;
        response.writeHead(302, { location: `/${hops}` }).end();
      },
    });
    await using _house = house;
    expect(await readFault(await edit(house, "http://round.example/"))).toMatchObject({
      code: "image_unreachable",
    });
    expect(hops).toBe(4);
    await expectNothingHappened(house);
  });

  it("D3 that never ends is given up at 20 MiB", async () => {
    const { house } = await openWorld({
      answer: (_request, response) => {
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024)));
        };
        response.on("drain", more);
        more();
      },
    });
    await using _house = house;
    const fault = await readFault(await edit(house, "http://endless.example/"));
    expect(["image_too_large", "image_unreachable"]).toContain(fault.code);
    await expectNothingHappened(house);
  });
});
