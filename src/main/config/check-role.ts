import type { Config } from "./config.ts";

type RoleFacts = Pick<Config, "role" | "database"> & { readonly picturesAreShared: boolean };

const REMEDY = "or leave LIMNER_ROLE out (docs/scale.md)";

/** What a process of this role lacks to work beside others, one line each. */
export function checkRole({ role, database, picturesAreShared }: RoleFacts): string[] {
  if (role === "all") {
    return [];
  }
  const problems = [];
  if (database === undefined) {
    problems.push(
      `LIMNER_ROLE is ${role}, and such a process needs records that others see: set LIMNER_DATABASE_URL, ${REMEDY}.`,
    );
  }
  if (!picturesAreShared) {
    problems.push(
      `LIMNER_ROLE is ${role}, and such a process needs pictures that others see: set LIMNER_S3_BUCKET, ${REMEDY}.`,
    );
  }
  return problems;
}

/** What works as long as there is one process. */
export function warnOfRole({ role, database, picturesAreShared }: RoleFacts): string[] {
  return role === "all" && database !== undefined && !picturesAreShared
    ? [
        "LIMNER_DATABASE_URL is set and LIMNER_S3_BUCKET is not: the pictures stay on this machine, so there can be no second process; docs/scale.md says how to share them",
      ]
    : [];
}
