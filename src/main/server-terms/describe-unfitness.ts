import type { ServerTerms } from "./read-server-terms.ts";

const MAJOR_MIN = 13;

/** Why a database server cannot serve, and what to do; undefined if it can. */
export function describeUnfitness(terms: ServerTerms): string | undefined {
  if (!terms.isDirect) {
    return "a pooler stands before it that drops what Limner sets for its connections; name the server itself in LIMNER_DATABASE_URL";
  }
  if (terms.major < MAJOR_MIN) {
    return `its server is PostgreSQL ${terms.version}, and Limner needs ${MAJOR_MIN} or newer`;
  }
  if (terms.readsOnly) {
    return "it only reads, as a standby does; name the server that takes writes in LIMNER_DATABASE_URL";
  }
  if (!terms.mayMakeTables) {
    return "its user may not make tables and schemas in it; make that user its owner (ALTER DATABASE … OWNER TO …)";
  }
  return undefined;
}
