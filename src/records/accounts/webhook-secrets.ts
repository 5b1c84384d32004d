import { randomBytes } from "node:crypto";
import type { Database, Session } from "../database.ts";
import { fromNullableJson, toJson } from "../json-column.ts";

/** Standard Webhooks asks for 24 to 64. */
const SECRET_BYTES = 32;
/** A rotation leaves the one before valid, so that receivers can follow in their own time. */
const VALID_AT_A_TIME = 2;

/** See `AccountRecords.webhookSecrets`. */
export async function webhookSecrets(
  database: Database,
  account: string,
): Promise<readonly string[] | undefined> {
  const known = await database.read(({ db }) => readSecrets(selectSecrets(db, account)));
  if (known === undefined || known.length > 0) return known;
  return await database.write(async (session) => {
    const meanwhile = await readSecrets(session.locks.hold(selectSecrets(session.db, account)));
    const isMade = meanwhile === undefined || meanwhile.length > 0;
    return isMade ? meanwhile : await writeSecrets(session, { account, secrets: [makeSecret()] });
  });
}

/** See `AccountRecords.rotateWebhookSecret`. */
export async function rotateWebhookSecret(
  session: Session,
  account: string,
): Promise<readonly string[] | undefined> {
  const known = await readSecrets(session.locks.hold(selectSecrets(session.db, account)));
  if (known === undefined) return undefined;
  const secrets = [makeSecret(), ...known].slice(0, VALID_AT_A_TIME);
  return await writeSecrets(session, { account, secrets });
}

function selectSecrets(db: Session["db"], account: string) {
  return db.selectFrom("accounts").select("webhook_secrets").where("id", "=", account);
}

/** Empty if none were made yet. */
async function readSecrets(
  query: ReturnType<typeof selectSecrets>,
): Promise<readonly string[] | undefined> {
  const row = await query.executeTakeFirst();
  return row && (fromNullableJson(row.webhook_secrets) ?? []);
}

async function writeSecrets(
  { db }: Session,
  { account, secrets }: { readonly account: string; readonly secrets: readonly string[] },
): Promise<readonly string[]> {
  await db
    .updateTable("accounts")
    .set({ webhook_secrets: toJson(secrets) })
    .where("id", "=", account)
    .execute();
  return secrets;
}

function makeSecret(): string {
  return `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`;
}
