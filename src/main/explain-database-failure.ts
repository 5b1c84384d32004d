interface Explanation {
  /** As the server or the connection said it. */
  readonly reason: string;
  /** What to do; no end of a sentence. */
  readonly remedy: string;
}

/** By the code of PostgreSQL, or of the connection. */
const REMEDIES: Readonly<Record<string, string>> = {
  "28P01": "user or password in LIMNER_DATABASE_URL is wrong",
  "28000":
    "the server does not let this user in from here; see its pg_hba.conf, and sslmode in LIMNER_DATABASE_URL",
  "3D000": "make it (createdb --owner=USER NAME), or name another one in LIMNER_DATABASE_URL",
  "42501": "make the user of LIMNER_DATABASE_URL the owner of the database",
  "53300": "lower LIMNER_DATABASE_POOL, or raise max_connections of the server",
  ECONNREFUSED: "start the server, or see host and port in LIMNER_DATABASE_URL",
  ENOTFOUND: "see the host in LIMNER_DATABASE_URL",
};
const TLS = "see sslmode in LIMNER_DATABASE_URL";
const OTHERWISE =
  "is the server there, and are name, user and password in LIMNER_DATABASE_URL right?";

/** Why a database cannot be used, and what to do about it. */
export function explainDatabaseFailure(error: unknown): Explanation {
  const first = findFirstCause(error);
  if (!(first instanceof Error)) {
    return { reason: String(first), remedy: OTHERWISE };
  }
  const code = "code" in first ? String(first.code) : "";
  const reason = (first.message || code || first.name).replaceAll(/\s+/g, " ");
  return {
    reason,
    remedy: REMEDIES[code] ?? (/\b(?:SSL|certificate)\b/.test(reason) ? TLS : OTHERWISE),
  };
}

/** What is told as a lost connection has its reason behind it. */
function findFirstCause(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error
    ? findFirstCause(error.cause)
    : error;
}
