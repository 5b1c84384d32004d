import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/**
 * What becomes of the next commit: its answer is lost on the way back, it never reaches the server, or its answer is lost
 * and after it every other connection, and no new one is let through.
 */
export type Cut = "after" | "before" | "all";

export interface CommitCutter extends AsyncDisposable {
  /** The same database, through the cutter. */
  readonly url: string;
  /** Breaks the connection of the next commit, once. */
  cutNext(cut: Cut): void;
  /** How many were broken. */
  readonly cuts: number;
  /** Lets new connections through again. */
  mend(): void;
}

/** A simple query of PostgreSQL's protocol: its letter, four bytes of length, the text, a zero. */
const COMMIT = Buffer.from("commit\0");

/** Stands between the records and a PostgreSQL server, and loses connections where it hurts most. */
export async function openCommitCutter(target: string): Promise<CommitCutter> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let next: Cut | undefined;
  let cuts = 0;
  let refusing = false;

  const server = createServer((client) => {
    if (refusing) {
      client.destroy();
      return;
    }
    const upstream = connect(Number(port), hostname);
    let isCut = false;
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
    upstream.on("data", (bytes) => {
      // The server has answered the commit, so it is durable; the client never hears of it.
      if (!isCut) client.write(bytes);
      else if (refusing) for (const socket of open) socket.destroy();
      else client.destroy();
    });
    client.on("data", (bytes) => {
      const cut = bytes.includes(COMMIT) ? next : undefined;
      if (cut !== undefined) {
        next = undefined;
        cuts += 1;
        isCut = true;
        refusing = cut === "all";
      }
      if (cut === "before") client.destroy();
      else upstream.write(bytes);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port was free.");
  const url = new URL(target);
  url.port = String(address.port);
  return {
    url: url.href,
    cutNext(cut) {
      next = cut;
    },
    get cuts() {
      return cuts;
    },
    mend() {
      refusing = false;
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, "close");
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
