import { describe, expect, it } from "vitest";
import { OperatorError } from "../operator-error.ts";
import { readConfig } from "./read-config.ts";

const DATABASE = {
  LIMNER_DATABASE_URL: "postgres://limner:a-password@db:5433/records?sslmode=require",
};
const BUCKET = {
  LIMNER_S3_BUCKET: "pictures",
  LIMNER_S3_ACCESS_KEY_ID: "limner",
  LIMNER_S3_SECRET_ACCESS_KEY: "a-secret-of-the-bucket",
};

const read = (env: Readonly<Record<string, string>>, role?: string) =>
  readConfig({ env, cwd: "/nowhere", flags: { role }, cores: 2, readFile: () => undefined });

function complaintsOf(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(env);
    return [];
  } catch (error) {
    if (error instanceof OperatorError) {
      return error.lines;
    }
    throw error;
  }
}

describe("one of many processes", () => {
  it("X6 needs a database and a bucket that others see, and says which is missing", () => {
    for (const role of ["api", "worker"]) {
      const without = (part: string, name: string) =>
        `LIMNER_ROLE is ${role}, and such a process needs ${part} that others see: set ${name}, or leave LIMNER_ROLE out (docs/scale.md).`;
      expect(complaintsOf({ LIMNER_ROLE: role })).toEqual([
        without("records", "LIMNER_DATABASE_URL"),
        without("pictures", "LIMNER_S3_BUCKET"),
      ]);
      expect(complaintsOf({ LIMNER_ROLE: role, ...DATABASE })).toEqual([
        without("pictures", "LIMNER_S3_BUCKET"),
      ]);
      expect(complaintsOf({ LIMNER_ROLE: role, ...DATABASE, ...BUCKET })).toEqual([]);
    }
  });

  it("is told its role by the command line before the environment", () => {
    const { config } = read({ ...DATABASE, ...BUCKET, LIMNER_ROLE: "api" }, "worker");
    expect(config.role).toBe("worker");
    expect(read({}).config).toMatchObject({ role: "all", database: undefined });
  });

  it("with a database and its own disk is warned that it must stay alone", () => {
    expect(read(DATABASE).warnings).toEqual([
      expect.stringContaining("there can be no second process"),
    ]);
    expect(read({ ...DATABASE, ...BUCKET }).warnings).toEqual([]);
  });

  it("shows its database without the password", () => {
    const { config, secrets, origins } = read({ ...DATABASE, LIMNER_DATABASE_POOL: "30" });
    expect(config.database).toEqual({
      shown: "postgres://limner@db:5433/records",
      connections: 30,
    });
    expect(secrets.databaseUrl).toBe(DATABASE.LIMNER_DATABASE_URL);
    expect(JSON.stringify([config, origins])).not.toContain("a-password");
  });

  it.each([
    [
      { LIMNER_DATABASE_URL: "mysql://limner:a-password@db/limner" },
      "LIMNER_DATABASE_URL must be an address such as postgres://limner:password@127.0.0.1:5432/limner; in a password # is written as %23, / as %2F, ? as %3F and % as %25.",
    ],
    [
      { LIMNER_DATABASE_POOL: "2" },
      'LIMNER_DATABASE_POOL must be a whole number from 12 to 500, not "2".',
    ],
    [
      { ...BUCKET, LIMNER_S3_SECRET_ACCESS_KEY: "" },
      "LIMNER_S3_BUCKET is set and LIMNER_S3_SECRET_ACCESS_KEY is not; set it, or unset both.",
    ],
    [
      { ...BUCKET, LIMNER_S3_BUCKET: "Pictures!" },
      'LIMNER_S3_BUCKET must be 3 to 63 small letters, digits, dots and hyphens, not "Pictures!".',
    ],
    [
      { ...BUCKET, LIMNER_S3_ENDPOINT: "https://s3.example/pictures" },
      'LIMNER_S3_ENDPOINT must be an http or https address without a path, such as https://s3.eu-central-1.amazonaws.com, not "https://s3.example/pictures".',
    ],
    [
      { ...BUCKET, LIMNER_S3_PREFIX: "/limner" },
      'LIMNER_S3_PREFIX must be made of letters, digits, `.`, `_`, `-` and `/`, where every part begins with a letter or digit and ends with a slash, such as limner/, not "/limner".',
    ],
    [
      { ...BUCKET, LIMNER_S3_SECRET_ACCESS_KEY: "with spaces" },
      "LIMNER_S3_SECRET_ACCESS_KEY must be made of at most 200 letters, digits and visible signs, without spaces.",
    ],
    [
      { ...BUCKET, LIMNER_S3_SERVE: "proxy" },
      'LIMNER_S3_SERVE must be one of through, redirect, not "proxy".',
    ],
    [{ LIMNER_ROLE: "painter" }, 'LIMNER_ROLE must be one of all, api, worker, not "painter".'],
  ])("%o is told what to write instead", (env, complaint) => {
    expect(complaintsOf(env)).toEqual([complaint]);
  });
});
