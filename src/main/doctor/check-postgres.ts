import { Client } from "pg";
import { GONE_AFTER_MS } from "../../core/gone-after-ms.ts";
import { MIGRATIONS } from "../../records/migrations.ts";
import type { Config, Secrets } from "../config/config.ts";
import { describeProcesses, type LivingProcess } from "./describe-processes.ts";
import { describeUnfitness } from "../server-terms/describe-unfitness.ts";
import { readServerTerms } from "../server-terms/read-server-terms.ts";
import { explainDatabaseFailure } from "../explain-database-failure.ts";
import type { Finding } from "./finding.ts";

const WITHIN_MS = 5_000;
const CHECK = "database";

interface Facts {
  /** Of the records; 0: there are none. */
  readonly version: number;
  readonly connectionsMax: number;
  /** Undefined where the records are not those of this program, and so may tell it otherwise. */
  readonly living: readonly LivingProcess[] | undefined;
}

/** Whether the database of the records answers, and what is in it. Makes and migrates nothing. */
export async function checkPostgres(
  database: Required<Config>["database"] & object,
  { databaseUrl, adminKey }: Pick<Secrets, "databaseUrl" | "adminKey">,
): Promise<readonly Finding[]> {
  const { shown, connections } = database;
  try {
    const terms = await readServerTerms(databaseUrl);
    const unfit = describeUnfitness(terms);
    if (unfit !== undefined) {
      return [{ check: CHECK, result: "fail", message: `${shown} cannot be used: ${unfit}.` }];
    }
    const facts = await readFacts(databaseUrl);
    const { connectionsMax } = facts;
    return [
      describeVersion(facts, `${shown} (PostgreSQL ${terms.version})`),
      ...(connections > connectionsMax / 2
        ? [
            warn(
              `LIMNER_DATABASE_POOL is ${connections} and the server allows ${connectionsMax} connections in all: two such processes have no room.`,
            ),
          ]
        : []),
      ...(adminKey === undefined
        ? [
            warn(
              "LIMNER_ADMIN_KEY is not set; a process that answers callers will not start without it.",
            ),
          ]
        : []),
      ...(facts.living === undefined ? [] : [describeProcesses(facts.living)]),
    ];
  } catch (error) {
    const { reason, remedy } = explainDatabaseFailure(error);
    return [
      { check: CHECK, result: "fail", message: `${shown} cannot be used (${reason}): ${remedy}` },
    ];
  }
}

function warn(message: string): Finding {
  return { check: CHECK, result: "warn", message };
}

function describeVersion({ version }: Facts, place: string): Finding {
  const known = MIGRATIONS.length;
  if (version > known) {
    const message = `${place} has version ${version}, this program knows ${known}; start the newer Limner.`;
    return { check: CHECK, result: "fail", message };
  }
  if (version === 0) {
    const message = `${place} holds no records yet; made at the first start (version ${known})`;
    return { check: CHECK, result: "ok", message };
  }
  return version < known
    ? warn(
        `${place} has version ${version}; the next start brings it to ${known}. Back it up before.`,
      )
    : { check: CHECK, result: "ok", message: `${place}, version ${version}` };
}

async function readFacts(url: string | undefined): Promise<Facts> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: WITHIN_MS,
    query_timeout: WITHIN_MS,
  });
  // What breaks between two queries is told by the next one.
  client.on("error", () => {});
  await client.connect();
  try {
    const ask = async (text: string): Promise<unknown> => {
      const { rows } = await client.query<unknown[]>({ text, rowMode: "array" });
      return rows[0]?.[0];
    };
    const hasRecords = (await ask("select to_regclass('limner_version')::text")) !== null;
    const version = hasRecords ? Number((await ask("select version from limner_version")) ?? 0) : 0;
    return {
      version,
      living: version === MIGRATIONS.length ? await listLiving(client) : undefined,
      connectionsMax: Number(await ask("show max_connections")),
    };
  } finally {
    await client.end();
  }
}

async function listLiving(client: Client): Promise<readonly LivingProcess[]> {
  const { rows } = await client.query<LivingProcess>(
    "select role, version from processes where seen_at >= extract(epoch from statement_timestamp()) * 1000 - $1",
    [GONE_AFTER_MS],
  );
  return rows;
}
