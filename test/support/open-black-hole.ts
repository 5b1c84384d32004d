import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A way to a PostgreSQL server that a test can let go silent, as a network does that drops everything. */
export interface BlackHole extends AsyncDisposable {
  /** The address of the same database by this way. */
  readonly url: string;
  /** From now on nothing passes on any connection, old or new, and none ends. */
  swallow(): void;
  /** The same from the next question on that has these words; resolves when it has come. */
  swallowAt(words: string): Promise<void>;
  /** New connections pass again; those that were swallowed stay silent. */
  heal(): void;
}

export async function openBlackHole(url: string): Promise<BlackHole> {
  const target = new URL(url);
  const open = new Set<Socket>();
  const way = { silent: false, age: 0, words: "", swallowed: Promise.withResolvers<void>() };
  const swallow = (): void => {
    way.silent = true;
    way.age += 1;
    way.swallowed.resolve();
  };
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const { age } = way;
    const isSilent = () => way.silent || age < way.age;
    if (isSilent()) {
      keep(near, open, () => {});
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    const end = () => {
      if (isSilent()) return;
      near.destroy();
      far.destroy();
    };
    keep(near, open, end);
    keep(far, open, end);
    near.on("data", (bytes) => {
      if (way.words !== "" && bytes.includes(way.words)) swallow();
      if (!isSilent()) far.write(bytes);
    });
    far.on("data", (bytes) => {
      if (!isSilent()) near.write(bytes);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const own = new URL(url);
  own.port = String((server.address() as AddressInfo).port);
  return {
    url: own.href,
    swallow,
    swallowAt(words) {
      way.words = words;
      way.swallowed = Promise.withResolvers<void>();
      return way.swallowed.promise;
    },
    heal() {
      way.silent = false;
      way.words = "";
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function keep(socket: Socket, open: Set<Socket>, end: () => void): void {
  open.add(socket);
  socket.on("error", end);
  socket.on("end", end);
  socket.on("close", () => {
    open.delete(socket);
    end();
  });
}
