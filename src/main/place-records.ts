import type { Config, Secrets } from "./config/config.ts";

/** Where records are kept: in a data folder, or in a PostgreSQL database beside it. */
export interface RecordsPlace {
  readonly dataDir: string;
  readonly postgres?: {
    /** With its password. */
    readonly url: string;
    readonly shown: string;
    readonly connections: number;
  };
}

export function placeRecords(
  { dataDir, database }: Pick<Config, "dataDir" | "database">,
  { databaseUrl }: Pick<Secrets, "databaseUrl">,
): RecordsPlace {
  return database === undefined || databaseUrl === undefined
    ? { dataDir }
    : { dataDir, postgres: { ...database, url: databaseUrl } };
}

/** What messages call the place. */
export function nameRecords({
  dataDir,
  database,
}: Pick<Config, "dataDir"> & Partial<Pick<Config, "database">>): string {
  return database?.shown ?? dataDir;
}
