import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export interface Cutter extends AsyncDisposable {
  readonly base: string;
  /** Connections that were made to it. */
  readonly connections: number;
  /** Where connections lead from now on. */
  leadTo(base: string): void;
  /** Cuts that were asked for and have not yet begun. */
  readonly cutsLeft: number;
  /**
   * Ends every connection there is. Of the next ones, in turn: after how many bytes of the answer it is cut; what was
   * asked has then arrived. Those that follow are left alone.
   */
  cutAfter(...bytes: readonly number[]): void;
}

/** A proxy between a client and a house that cuts connections where a test says. */
export async function openCutter(base: string): Promise<Cutter> {
  let target = new URL(base);
  let connections = 0;
  const cuts: number[] = [];
  const open = new Set<Socket>();
  const server = createServer((near) => {
    connections += 1;
    const far = connect(Number(target.port), target.hostname);
    let left = cuts.shift() ?? Number.POSITIVE_INFINITY;
    const end = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", end);
      socket.on("close", () => {
        open.delete(socket);
        end();
      });
    }
    near.pipe(far);
    far.on("data", (chunk: Buffer) => {
      const part = chunk.subarray(0, left);
      left -= part.length;
      if (part.length === 0) {
        end();
        return;
      }
      near.write(part, () => {
        if (left === 0) end();
      });
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get connections() {
      return connections;
    },
    get cutsLeft() {
      return cuts.length;
    },
    leadTo(next) {
      target = new URL(next);
    },
    cutAfter(...bytes) {
      for (const socket of open) socket.destroy();
      cuts.push(...bytes);
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
