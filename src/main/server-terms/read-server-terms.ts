import { Client, DatabaseError } from "pg";

/** What a database server and its user can do. */
export interface ServerTerms {
  /** As the server says it: `15.4 (Debian …)`. */
  readonly version: string;
  readonly major: number;
  readonly readsOnly: boolean;
  /** What is missing; tables that are there need no right to make them. */
  readonly mayMakeTables: boolean;
  /** What is set for a connection holds: no pooler between drops it. */
  readonly isDirect: boolean;
}

const WITHIN_MS = 5_000;
/** A value that nobody else would choose. */
const MARK_MS = 4_987;
/** A pooler that knows a few parameters refuses a connection that sets others. */
const PROTOCOL_VIOLATION = "08P01";
const UNREAD: ServerTerms = {
  version: "",
  major: Infinity,
  readsOnly: false,
  mayMakeTables: true,
  isDirect: false,
};

const ASK = `
  select current_setting('server_version') as version,
    current_setting('server_version_num')::integer / 10000 as major,
    pg_is_in_recovery() or current_setting('transaction_read_only') = 'on' as "readsOnly",
    (to_regclass('limner_version') is not null
      or coalesce(has_schema_privilege(current_schema(), 'create'), false))
    and (to_regnamespace('limner_jobs') is not null
      or has_database_privilege(current_database(), 'create')) as "mayMakeTables",
    (select setting from pg_settings where name = 'statement_timeout') = '${MARK_MS}' as "isDirect"`;

/** Asks on a connection of its own. Rejects with what the server or the connection says if there is none. */
export async function readServerTerms(url: string | undefined): Promise<ServerTerms> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: WITHIN_MS,
    statement_timeout: MARK_MS,
    query_timeout: WITHIN_MS,
  });
  // What breaks between two queries is told by the next one.
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<ServerTerms>(ASK);
    return rows[0] ?? UNREAD;
  } catch (error) {
    if (error instanceof DatabaseError && error.code === PROTOCOL_VIOLATION) {
      return UNREAD;
    }
    throw error;
  } finally {
    await client.end();
  }
}
