import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { describeUnfit } from "../backup/describe-unfit.ts";
import type { Config } from "../config/config.ts";
import { recordsFile } from "../open-records.ts";
import { MIGRATIONS } from "../../records/migrations.ts";
import type { Finding } from "./finding.ts";

function readVersion(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return Number(database.prepare("pragma user_version").get()?.["user_version"]);
  } finally {
    database.close();
  }
}

/** The version of the records, compared with what this program knows. Migrates nothing. */
export function checkDatabase({ dataDir }: Pick<Config, "dataDir">): Finding {
  const check = "database";
  const file = recordsFile(dataDir);
  const known = MIGRATIONS.length;
  const unfit = describeUnfit(dataDir);
  if (unfit !== undefined) {
    return { check, result: "fail", message: unfit };
  }
  if (!existsSync(file)) {
    return { check, result: "ok", message: `none yet; made at the first start (version ${known})` };
  }
  try {
    const version = readVersion(file);
    if (version > known) {
      const message = `${file} has version ${version}, this program knows ${known}; start the newer Limner.`;
      return { check, result: "fail", message };
    }
    return version < known
      ? {
          check,
          result: "warn",
          message: `${file} has version ${version}; the next start copies it and brings it to ${known}.`,
        }
      : { check, result: "ok", message: `${file}, version ${version}` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      check,
      result: "fail",
      message: `${file} cannot be read (${reason}); put back a backup.`,
    };
  }
}
