import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

const READY = "database system is ready to accept connections";
const READY_WITHIN_MS = 60_000;
/** Another process may have taken the port between finding it and listening on it. */
const STARTS_MAX = 3;

export interface TestPostgres extends AsyncDisposable {
  /** The address of a database of this name; it must have been added. */
  urlOf(name: string): string;
  /**
   * Adds a database, empty or with what is in another one that nobody is connected to, and returns its address. Its
   * collation is not the one of bytes, as on most servers.
   */
  addDatabase(wishes?: { readonly name?: string; readonly from?: string }): Promise<string>;
  /** `fast` ends all connections in order; `immediate` is as good as a crash. Returns once the server is gone. */
  stop(how: "fast" | "immediate"): Promise<void>;
  /** After a stop: the same databases at the same addresses. */
  start(): Promise<void>;
}

/**
 * A PostgreSQL server of its own in a temporary folder, which goes when it is closed. Without `durable` it does not wait
 * for the disk, so what it had committed outlives `immediate` only by luck.
 */
export async function startPostgres(
  options: { readonly durable?: boolean; readonly maxConnections?: number } = {},
): Promise<TestPostgres> {
  const bin = findBinaries();
  const owner = process.getuid?.() === 0 ? findUser("postgres") : undefined;
  const folder = await mkdtemp(join(tmpdir(), "limner-postgres-"));
  const data = join(folder, "data");
  const sockets = join(folder, "sockets");
  await chmod(folder, 0o755);
  for (const one of [data, sockets]) {
    await mkdir(one, { mode: 0o700 });
    if (owner) await chown(one, owner.uid, owner.gid);
  }
  const setup = ["--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-sync"];
  const collation = ["--locale-provider=icu", "--icu-locale=en-US", "--locale=C.UTF-8"];
  execFileSync(join(bin, "initdb"), ["-D", data, ...setup, ...collation], {
    ...owner,
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  let port = await findFreePort();
  let server: ChildProcess | undefined;
  let added = 0;

  async function start(): Promise<void> {
    const settings = {
      listen_addresses: "127.0.0.1",
      unix_socket_directories: sockets,
      max_connections: String(options.maxConnections ?? 100),
      fsync: options.durable === true ? "on" : "off",
      synchronous_commit: options.durable === true ? "on" : "off",
    };
    const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const child = spawn(join(bin, "postgres"), ["-D", data, "-p", String(port), ...flags], {
      ...owner,
      cwd: folder,
      env: { ...process.env, LC_MESSAGES: "C" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    await untilReady(child);
    server = child;
  }

  async function stop(how: "fast" | "immediate"): Promise<void> {
    const child = server;
    server = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill(how === "fast" ? "SIGINT" : "SIGQUIT");
    await gone;
  }

  const endWithProcess = () => server?.kill("SIGQUIT");
  process.once("exit", endWithProcess);
  for (let starts = 1; server === undefined; starts += 1) {
    try {
      await start();
    } catch (error) {
      if (starts >= STARTS_MAX) throw error;
      port = await findFreePort();
    }
  }

  const urlOf = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`;
  return {
    urlOf,
    start,
    stop,
    async addDatabase({ name, from = "template1" } = {}) {
      added += 1;
      const chosen = name ?? `test_${added}`;
      const client = new Client({ connectionString: urlOf("postgres") });
      await client.connect();
      try {
        const [database, template] = [chosen, from].map((one) => client.escapeIdentifier(one));
        await client.query(`create database ${database} template ${template}`);
      } finally {
        await client.end();
      }
      return urlOf(chosen);
    },
    async [Symbol.asyncDispose]() {
      process.removeListener("exit", endWithProcess);
      await stop("immediate");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Debian keeps the server's programs out of the path, in a folder for each version. */
function findBinaries(): string {
  const versions = "/usr/lib/postgresql";
  const found = (existsSync(versions) ? readdirSync(versions) : [])
    .map((version) => join(versions, version, "bin"))
    .filter((bin) => existsSync(join(bin, "postgres")))
    .toSorted((one, other) => other.localeCompare(one, "en", { numeric: true }));
  const onPath = (process.env["PATH"] ?? "")
    .split(":")
    .filter((bin) => bin !== "" && existsSync(join(bin, "initdb")));
  const bin = found[0] ?? onPath[0];
  if (bin !== undefined) return bin;
  throw new Error("There is no PostgreSQL server here; install the Debian package postgresql.");
}

/** The server refuses to run as root. */
function findUser(name: string): { readonly uid: number; readonly gid: number } {
  const ask = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8" }));
  return { uid: ask("-u"), gid: ask("-g") };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port was free.");
  return address.port;
}

async function untilReady(child: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  let said = "";
  const timer = setTimeout(
    () => reject(new Error(`PostgreSQL was not ready in time:\n${said}`)),
    READY_WITHIN_MS,
  );
  // Read on after it is ready, or the server would stop once the pipe is full.
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = `${said}${text}`.slice(-8_000);
    if (text.includes(READY)) resolve(undefined);
  });
  child.once("error", reject);
  child.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${said}`)));
  try {
    await promise;
  } catch (error) {
    child.kill("SIGQUIT");
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
