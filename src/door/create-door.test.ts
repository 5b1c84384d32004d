import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { RequestListener, Server, ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createServer as createPlainServer } from "node:net";
import type { Server as PlainServer, Socket } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TestSpools } from "../conformance/create-test-spools.ts";
import { createTestSpools } from "../conformance/create-test-spools.ts";
import type { Door } from "../contract/door.ts";
import type { Spool } from "../contract/spool.ts";
import type { DoorOptions } from "./create-door.ts";
import { createDoor } from "./create-door.ts";
import type { ConnectionTarget } from "./open-connection.ts";
import { openConnection } from "./open-connection.ts";

const PUBLIC = "93.184.215.14";
const param = "messages[0].content[1].image_url";
const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, "__fixtures__", name), "utf8");
const certificate = fixture("example-certificate.pem");

let spools: TestSpools;
let closings: (() => Promise<unknown>)[];
beforeEach(async () => {
  spools = await createTestSpools({ bytesMax: 1_000_000 });
  closings = [];
});
afterEach(async () => {
  expect(await spools.left()).toBe(0);
  for (const close of closings) await close();
  await spools[Symbol.asyncDispose]();
});

async function listen(server: Server | PlainServer): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closings.push(async () => {
    server.close();
    for (const socket of sockets) socket.destroy();
    await once(server, "close");
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A server without a port.");
  return address.port;
}

interface World {
  readonly door: Door;
  /** Every connection that the door asked for. */
  readonly targets: ConnectionTarget[];
}

/** A door to a world in which each public name and address leads to one local server. */
async function worldOf(
  answer: RequestListener,
  options: Partial<DoorOptions> = {},
): Promise<World> {
  const port = await listen(createServer(answer));
  return worldAt(port, options);
}

function worldAt(port: number, options: Partial<DoorOptions> = {}): World {
  const targets: ConnectionTarget[] = [];
  const door = createDoor({
    allow: [],
    resolve: async () => [PUBLIC],
    connect(target) {
      targets.push(target);
      return openConnection({ ...target, address: "127.0.0.1", port, authorities: [certificate] });
    },
    ...options,
  });
  closings.push(() => Promise.resolve(door[Symbol.asyncDispose]()));
  return { door, targets };
}

async function fetchFrom(
  { door }: World,
  url: string,
  signal = new AbortController().signal,
): Promise<Spool> {
  return await door.fetchPicture({ url, param, openSpool: spools.open, signal });
}

async function textOf(spool: Spool): Promise<string> {
  await using closing = spool;
  const chunks: Uint8Array[] = [];
  for await (const chunk of closing.read()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const picture: RequestListener = (_request, response) => {
  response.end("a picture");
};

const redirectTo =
  (location: string, status = 302): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { location }).end("elsewhere");
  };

describe("the door: fetching", () => {
  it("fetches a picture into a closed spool, asking for it plainly", async () => {
    const asked: Record<string, unknown>[] = [];
    const world = await worldOf((request, response) => {
      asked.push({ url: request.url, ...request.headers });
      response.end("a picture");
    });
    expect(await textOf(await fetchFrom(world, "http://example.com/photo.png?a=b#c"))).toBe(
      "a picture",
    );
    expect(asked).toMatchObject([
      { url: "/photo.png?a=b", host: "example.com", "accept-encoding": "identity" },
    ]);
    expect(asked[0]).not.toHaveProperty("cookie");
    expect(asked[0]).not.toHaveProperty("referer");
    expect(world.targets).toMatchObject([{ address: PUBLIC, port: 80, secureFor: null }]);
  });

  it("connects by TLS to the judged address, for the name that was asked for", async () => {
    const names: unknown[] = [];
    const secure = createSecureServer(
      { cert: certificate, key: fixture("example-key.pem") },
      (request, response) => {
        names.push(
          request.headers.host,
          "servername" in request.socket && request.socket.servername,
        );
        response.end("a picture");
      },
    );
    const world = worldAt(await listen(secure));
    expect(await textOf(await fetchFrom(world, "https://example.com/photo.png"))).toBe("a picture");
    expect(await textOf(await fetchFrom(world, `https://${PUBLIC}/photo.png`))).toBe("a picture");
    expect(names).toEqual(["example.com", "example.com", PUBLIC, false]);
    expect(world.targets).toMatchObject([
      { port: 443, secureFor: "example.com" },
      { port: 443, secureFor: PUBLIC },
    ]);
    await expect(fetchFrom(world, "https://example.org/photo.png")).rejects.toMatchObject({
      code: "image_unreachable",
    });
  });

  it("follows three redirects, relative ones too, and no more", async () => {
    const world = await worldOf((request, response) => {
      const step = Number(request.url?.slice(1));
      if (step === 0) response.end("a picture");
      else response.writeHead(302, { location: String(step - 1) }).end();
    });
    expect(await textOf(await fetchFrom(world, "http://example.com/3"))).toBe("a picture");
    expect(world.targets).toHaveLength(4);
    await expect(fetchFrom(world, "http://example.com/4")).rejects.toMatchObject({
      code: "image_unreachable",
      publicMessage: expect.stringContaining("redirected more than 3 times"),
    });
  });

  it("looks a name up anew for each hop, and judges each answer", async () => {
    const answers = [[PUBLIC], ["127.0.0.1"]];
    const world = await worldOf(redirectTo("http://example.com/again"), {
      resolve: async () => answers.shift() ?? [],
    });
    await expect(fetchFrom(world, "http://example.com/")).rejects.toMatchObject({
      code: "address_not_allowed",
    });
    expect(world.targets).toHaveLength(1);
  });

  it("D1 connects to the very address that was judged, whatever a second look-up would say", async () => {
    let lookUps = 0;
    const world = await worldOf(picture, {
      resolve: async () => [(lookUps += 1) === 1 ? PUBLIC : "127.0.0.1"],
    });
    expect(await textOf(await fetchFrom(world, "http://example.com/"))).toBe("a picture");
    expect(lookUps).toBe(1);
    expect(world.targets.map(({ address }) => address)).toEqual([PUBLIC]);
  });

  it("tries the allowed addresses of an answer in turn, and never the others", async () => {
    const port = await listen(createServer(picture));
    const tried: string[] = [];
    const world = worldAt(port, {
      resolve: async () => ["10.0.0.1", "93.184.215.15", "::1", PUBLIC],
      connect(target) {
        tried.push(target.address);
        if (target.address !== PUBLIC) throw new Error("refused");
        return openConnection({ ...target, address: "127.0.0.1", port });
      },
    });
    expect(await textOf(await fetchFrom(world, "http://example.com/"))).toBe("a picture");
    expect(tried).toEqual(["93.184.215.15", PUBLIC]);
  });

  it("goes on to the next address when one stays silent", async () => {
    const port = await listen(createServer(picture));
    const world = worldAt(port, {
      hopTimeoutMs: 2000,
      resolve: async () => ["93.184.215.15", PUBLIC],
      async connect(target) {
        if (target.address === PUBLIC)
          return await openConnection({ ...target, address: "127.0.0.1", port });
        await once(target.signal, "abort");
        throw target.signal.reason;
      },
    });
    expect(await textOf(await fetchFrom(world, "http://example.com/"))).toBe("a picture");
  });
});

describe("the door: addresses that lead inward", () => {
  it.each([
    "http://127.0.0.1:4242/",
    "http://localhost:4242/",
    "http://LOCALHOST.:4242/",
    "http://foo.localhost/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::127.0.0.1]/",
    "http://[2002:7f00:1::]/",
    "http://[fe80::1]/",
    "http://[fd00:ec2::254]/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://017700000001/",
    "http://0x7f.1/",
    "http://0/",
    "http://127.1/",
    "http://127.0.0.1./",
    "http://%31%32%37.0.0.1/",
    "http://１２７.０.０.１/",
    "http://127。0。0。1/",
    "http://ⓛocalhost/",
    "http:\\\\127.0.0.1\\",
    "http://169.254.169.254/latest/meta-data/",
    "http://10.0.0.1/",
    "http://192.168.0.1/",
    "http://100.64.0.1/",
    "https://0.0.0.0:4242/",
  ])("refuses %s without connecting", async (url) => {
    const world = await worldOf(picture);
    await expect(fetchFrom(world, url)).rejects.toMatchObject({
      code: "address_not_allowed",
      param,
    });
    expect(world.targets).toEqual([]);
  });

  it("refuses a name whose every address leads inward, and says no more of it than of any other", async () => {
    const world = await worldOf(picture, { resolve: async () => ["127.0.0.1", "fe80::1"] });
    await expect(fetchFrom(world, "http://evil.example:9999/")).rejects.toMatchObject({
      code: "address_not_allowed",
      publicMessage: `The address in ${param} leads to evil.example, which is not a public address; whoever runs this server can permit it under \`door.allow\`.`,
    });
    expect(world.targets).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])("D1 refuses a redirect inward (%d)", async (status) => {
    const world = await worldOf(redirectTo("http://169.254.169.254/latest/meta-data/", status));
    await expect(fetchFrom(world, "http://example.com/")).rejects.toMatchObject({
      code: "address_not_allowed",
      param,
    });
    expect(world.targets).toHaveLength(1);
  });

  it.each([
    "file:///etc/passwd",
    "ftp://example.com/",
    "http://u:p@example.com/",
    "http://example.com:22/",
    "//[::1]/",
  ])("refuses a redirect to %s", async (location) => {
    const world = await worldOf(redirectTo(location));
    await expect(fetchFrom(world, "http://example.com/")).rejects.toMatchObject({
      code: "address_not_allowed",
    });
    expect(world.targets).toHaveLength(1);
  });

  it("reaches hosts, addresses and networks inside that the operator named", async () => {
    const allow = ["files.lan", "10.1.0.0/16", "localhost"];
    const world = await worldOf(picture, { allow, resolve: async () => ["192.168.9.9"] });
    for (const url of ["http://files.lan/", "http://10.1.2.3/", "http://localhost/"]) {
      expect(await textOf(await fetchFrom(world, url))).toBe("a picture");
    }
    expect(world.targets.map(({ address }) => address)).toEqual([
      "192.168.9.9",
      "10.1.2.3",
      "127.0.0.1",
    ]);
    for (const url of ["http://other.lan/", "http://10.2.0.1/", "http://127.0.0.1/"]) {
      await expect(fetchFrom(world, url)).rejects.toMatchObject({ code: "address_not_allowed" });
    }
  });
});

describe("the door: addresses that are refused as written", () => {
  it.each([
    ["no URL", "cat.png"],
    ["no host", "http://"],
    ["another scheme", "ftp://example.com/a.png"],
    ["a local file", "file:///etc/passwd"],
    ["an impossible address", "http://256.1.1.1/"],
    ["a hidden zero byte", "http://127.0.0.1%00.example.com/"],
    ["a user name", "http://somebody@example.com/"],
    ["a password", "http://:secret@example.com/"],
    ["the port of ssh", "http://example.com:22/"],
    ["the port of mail", "https://example.com:25/"],
    ["port 0", "http://example.com:0/"],
    ["port 1023", "http://example.com:1023/"],
    ["far too long", `http://example.com/${"a".repeat(9000)}`],
  ])("refuses what has %s", async (_what, url) => {
    const world = await worldOf(picture);
    const refusal = await fetchFrom(world, url).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "address_not_allowed", param });
    expect(refusal).not.toHaveProperty("publicMessage", expect.stringContaining("secret"));
    expect(world.targets).toEqual([]);
  });

  it("takes ports 80, 443 and those above 1023", async () => {
    const world = await worldOf(picture);
    for (const port of [80, 443, 1024, 8080, 65_535]) {
      expect(await textOf(await fetchFrom(world, `http://example.com:${port}/`))).toBe("a picture");
    }
    expect(world.targets.map(({ port }) => port)).toEqual([80, 443, 1024, 8080, 65_535]);
  });
});

describe("the door: servers that misbehave", () => {
  const unreachable = { code: "image_unreachable", param };

  it.each([204, 206, 304, 401, 404, 500, 503])(
    "refuses status %d and names its class, not its words",
    async (status) => {
      const world = await worldOf((_request, response) => {
        response
          .writeHead(status)
          .end(status === 204 || status === 304 ? undefined : "internal words");
      });
      const refusal = await fetchFrom(world, "http://example.com/").catch(
        (error: unknown) => error,
      );
      expect(refusal).toMatchObject(unreachable);
      expect(refusal).toHaveProperty(
        "publicMessage",
        expect.stringContaining(`${Math.floor(status / 100)}xx`),
      );
      expect(refusal).not.toHaveProperty(
        "publicMessage",
        expect.stringContaining("internal words"),
      );
    },
  );

  it("says the same of a refused, a silent and an unknown host", async () => {
    const refused = worldAt(1);
    const silent = worldAt(await listen(createPlainServer()), { hopTimeoutMs: 100 });
    const unknown = worldAt(1, { resolve: () => Promise.reject(new Error("ENOTFOUND")) });
    const nowhere = worldAt(1, { resolve: async () => [] });
    const filtered = worldAt(1, {
      hopTimeoutMs: 100,
      async connect({ signal }) {
        await once(signal, "abort");
        throw signal.reason;
      },
    });
    for (const world of [refused, silent, unknown, nowhere, filtered]) {
      await expect(fetchFrom(world, "http://example.com/")).rejects.toMatchObject({
        ...unreachable,
        publicMessage: `The picture in ${param} could not be fetched: example.com cannot be reached.`,
      });
    }
  });

  it("gives up on a name server that does not answer", async () => {
    const world = worldAt(1, { hopTimeoutMs: 100, resolve: () => new Promise(() => undefined) });
    await expect(fetchFrom(world, "http://example.com/")).rejects.toMatchObject(unreachable);
  });

  /** Sends a byte now and then until the other side has gone. */
  const trickle = (response: ServerResponse): void => {
    const timer = setInterval(() => response.write("."), 20);
    response.on("close", () => clearInterval(timer));
  };

  it("D3 gives up on a body that comes byte by byte", async () => {
    const world = await worldOf((_request, response) => trickle(response), { hopTimeoutMs: 200 });
    await expect(fetchFrom(world, "http://example.com/")).rejects.toMatchObject(unreachable);
  });

  it("gives up on headers that come byte by byte", async () => {
    const server = createPlainServer((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nx-slow: ");
      const timer = setInterval(() => socket.write("."), 20);
      socket.on("error", () => undefined).on("close", () => clearInterval(timer));
    });
    const world = worldAt(await listen(server), { hopTimeoutMs: 200 });
    await expect(fetchFrom(world, "http://example.com/")).rejects.toMatchObject(unreachable);
  });

  it("gives up on informational answers without end", async () => {
    const server = createPlainServer((socket) => {
      const timer = setInterval(() => socket.write("HTTP/1.1 103 Early Hints\r\n\r\n"), 5);
      socket.on("error", () => undefined).on("close", () => clearInterval(timer));
    });
    const world = worldAt(await listen(server), { hopTimeoutMs: 200 });
    await expect(fetchFrom(world, "http://example.com/")).rejects.toMatchObject(unreachable);
  });

  it("ends a body without end at the spool's own bound, with the spool's own fault", async () => {
    const world = await worldOf((_request, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(65_536)), 1);
      response.on("close", () => clearInterval(timer));
    });
    await expect(fetchFrom(world, "http://example.com/")).rejects.toMatchObject({
      code: "image_too_large",
    });
  });

  it("passes on what openSpool throws", async () => {
    const { door } = await worldOf(picture);
    const openSpool = (): Promise<Spool> => Promise.reject(new Error("no room"));
    const { signal } = new AbortController();
    await expect(
      door.fetchPicture({ url: "http://example.com/", param, openSpool, signal }),
    ).rejects.toThrow("no room");
  });

  it("refuses a body that breaks off", async () => {
    const world = await worldOf((_request, response) => {
      response.writeHead(200, { "content-length": 100 });
      response.write("a pict", () => response.destroy());
    });
    await expect(fetchFrom(world, "http://example.com/")).rejects.toMatchObject(unreachable);
  });

  it.each(["gzip", "br", "deflate, gzip"])(
    "refuses a body compressed with %s, which it did not ask for",
    async (encoding) => {
      const world = await worldOf((_request, response) => {
        response.writeHead(200, { "content-encoding": encoding }).end(gzipSync("a picture"));
      });
      await expect(fetchFrom(world, "http://example.com/")).rejects.toMatchObject(unreachable);
    },
  );

  it("refuses what does not speak HTTP, and a redirect to nowhere", async () => {
    const babble = createPlainServer((socket) => {
      socket.on("error", () => undefined).end("SSH-2.0-OpenSSH_9.2\r\n");
    });
    await expect(
      fetchFrom(worldAt(await listen(babble)), "http://example.com/"),
    ).rejects.toMatchObject(unreachable);
    const lost = await worldOf((_request, response) => {
      response.writeHead(302).end();
    });
    await expect(fetchFrom(lost, "http://example.com/")).rejects.toMatchObject(unreachable);
  });

  it("refuses headers of a megabyte", async () => {
    const world = await worldOf((_request, response) => {
      for (let index = 0; index < 100; index += 1)
        response.setHeader(`x-${index}`, "a".repeat(10_000));
      response.end("a picture");
    });
    await expect(fetchFrom(world, "http://example.com/")).rejects.toMatchObject(unreachable);
  });
});

describe("the door: ends", () => {
  it("does not begin when the signal has already fired", async () => {
    const world = await worldOf(picture);
    const signal = AbortSignal.abort(new Error("hung up"));
    await expect(fetchFrom(world, "http://example.com/", signal)).rejects.toThrow("hung up");
    expect(world.targets).toEqual([]);
  });

  it("leaves no connection and no spool when it is stopped in the middle of a body", async () => {
    const controller = new AbortController();
    const gone = Promise.withResolvers<string>();
    const world = await worldOf((request, response) => {
      request.socket.on("close", () => gone.resolve("closed"));
      response.write("a pict");
    });
    const openSpool = async (): Promise<Spool> => {
      const spool = await spools.open();
      controller.abort(new Error("hung up"));
      return spool;
    };
    const visit = { url: "http://example.com/", param, openSpool, signal: controller.signal };
    await expect(world.door.fetchPicture(visit)).rejects.toThrow("hung up");
    expect(await gone.promise).toBe("closed");
  });

  it("keeps no connection after a visit", async () => {
    const gone = Promise.withResolvers<string>();
    const world = await worldOf((request, response) => {
      request.socket.on("close", () => gone.resolve("closed"));
      response.end("a picture");
    });
    await textOf(await fetchFrom(world, "http://example.com/"));
    expect(await gone.promise).toBe("closed");
  });

  it("ends visits under way when it is closed", async () => {
    const arrived = Promise.withResolvers<void>();
    const world = await worldOf(() => arrived.resolve());
    const fetching = fetchFrom(world, "http://example.com/");
    const outcome = expect(fetching).rejects.toMatchObject({ name: "AbortError" });
    await arrived.promise;
    await world.door[Symbol.asyncDispose]();
    await outcome;
  });
});
