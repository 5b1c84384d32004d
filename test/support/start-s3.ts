import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { AwsV4Signer } from "aws4fetch";
import { SWIFT_ACCESS, SWIFT_STORES, writeSwiftConfig } from "./swift-config.ts";
import type { SwiftPorts } from "./swift-config.ts";

const PACKAGES = "swift swift-proxy swift-account swift-container swift-object memcached";
const RING_BUILDER = "/usr/bin/swift-ring-builder";
const READY_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 50;

/** An S3 server that checks signatures, with one empty bucket. */
export interface S3Server extends AsyncDisposable {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Connections are refused from now on; what is stored stays. */
  stop(): Promise<void>;
  /** Answers again at the same address. */
  resume(): Promise<void>;
}

/** Swift from Debian's packages, as ordinary processes in a folder of their own that is removed in the end. */
export async function startS3(): Promise<S3Server> {
  if (!existsSync(RING_BUILDER)) {
    throw new Error(`There is no ${RING_BUILDER}; run: apt-get install ${PACKAGES}`);
  }
  const folder = await mkdtemp(join(tmpdir(), "limner-s3-"));
  const children: ChildProcess[] = [];
  const startSwift = (part: string) =>
    startChild(folder, `/usr/bin/swift-${part}-server`, [join(folder, `${part}.conf`)]);
  const dispose = async () => {
    await Promise.all(children.map(stopChild));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const ports = await findPorts();
    await writeSwiftConfig(folder, ports);
    await Promise.all(SWIFT_STORES.map((store) => buildRing(folder, store, ports[store])));
    const memcached = ["-l", "127.0.0.1", "-p", `${ports.memcached}`, "-u", userInfo().username];
    children.push(await startChild(folder, "/usr/bin/memcached", memcached));
    for (const store of SWIFT_STORES) {
      children.push(await startSwift(store));
    }
    let proxy = await startSwift("proxy");
    children.push(proxy);
    await Promise.all(Object.values(ports).map(untilReady));
    const server = { endpoint: `http://127.0.0.1:${ports.proxy}`, bucket: "pictures" };
    await makeBucket(`${server.endpoint}/${server.bucket}`);
    return {
      ...server,
      ...SWIFT_ACCESS,
      region: "us-east-1",
      stop: () => stopChild(proxy),
      async resume() {
        proxy = await startSwift("proxy");
        children.push(proxy);
        await untilReady(ports.proxy);
      },
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function buildRing(folder: string, store: string, port: number): Promise<void> {
  const builder = join(folder, `${store}.builder`);
  const run = (...words: string[]) => promisify(execFile)(RING_BUILDER, [builder, ...words]);
  await run("create", "4", "1", "1");
  await run("add", `r1z1-127.0.0.1:${port}/d1`, "1");
  await run("rebalance");
}

async function startChild(folder: string, file: string, words: string[]): Promise<ChildProcess> {
  await using log = await open(join(folder, "servers.log"), "a");
  const child = spawn(file, words, { stdio: ["ignore", log.fd, log.fd] });
  await once(child, "spawn");
  return child;
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, "exit");
    child.kill("SIGKILL");
    await exit;
  }
}

async function findPorts(): Promise<SwiftPorts> {
  // All are held until all are found, so that they differ.
  const servers = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const server = createServer();
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      return server;
    }),
  );
  const [proxy = 0, account = 0, container = 0, object = 0, memcached = 0] = servers.map(
    // A server that listens on a port has such an address.
    (server) => (server.address() as AddressInfo).port,
  );
  await Promise.all(
    servers.map(async (server) => {
      server.close();
      await once(server, "close");
    }),
  );
  return { proxy, account, container, object, memcached };
}

async function untilReady(port: number): Promise<void> {
  const before = performance.now() + READY_WITHIN_MS;
  while (!(await takesConnections(port))) {
    if (performance.now() > before) throw new Error(`nothing listens on port ${port}`);
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_EVERY_MS);
    });
  }
}

function takesConnections(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  return new Promise((resolve) => {
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  }).then((takes) => {
    socket.destroy();
    return takes === true;
  });
}

async function makeBucket(url: string): Promise<void> {
  const signer = new AwsV4Signer({ ...SWIFT_ACCESS, method: "PUT", url, service: "s3" });
  const response = await fetch(url, { method: "PUT", headers: (await signer.sign()).headers });
  if (!response.ok) {
    throw new Error(`the bucket was not made: ${response.status} ${await response.text()}`);
  }
}
