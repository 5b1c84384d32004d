import { once } from "node:events";
import { connect, createServer } from "node:net";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPostgresDatabase } from "../../src/records/postgres/open-postgres-database.ts";
import { openScratchPostgres, type ScratchPostgres } from "../support/open-scratch-postgres.ts";

let postgres: ScratchPostgres;

beforeAll(async () => {
  postgres = await openScratchPostgres();
});

afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
});

/** The same database, through somebody who keeps the first words of every connection. */
async function openListener(target: string) {
  const { hostname, port } = new URL(target);
  const greetings: string[] = [];
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    client.once("data", (bytes) => greetings.push(bytes.toString("latin1")));
    client.pipe(upstream).pipe(client);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on("error", () => other.destroy());
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port was free.");
  const url = new URL(target);
  url.port = String(address.port);
  return {
    url: url.href,
    greetings,
    async [Symbol.asyncDispose]() {
      const closed = once(server, "close");
      server.close();
      await closed;
    },
  };
}

it("a new connection asks for nothing that a pooler between refuses, and yet has its time limits", async () => {
  await using listener = await openListener(await postgres.addEmptyRecords());
  const { url, greetings } = listener;
  await using database = openPostgresDatabase({ url, connections: { reads: 1, writes: 1 } });
  const limits = await database.write(({ db }) =>
    sql`select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement,
      current_setting('idle_in_transaction_session_timeout') as idle`.execute(db),
  );
  expect(limits.rows).toEqual([{ lock: "10s", statement: "15s", idle: "30s" }]);
  // Length and version, then names and values, each with a zero behind it.
  const asked = greetings.map((greeting) =>
    greeting
      .slice(8)
      .split("\0")
      .filter((_, place) => place % 2 === 0),
  );
  const names = ["application_name", "client_encoding", "database", "user"];
  expect(asked.map((one) => one.filter(Boolean).toSorted())).toEqual([names]);
});
