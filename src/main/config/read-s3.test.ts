import { describe, expect, it } from "vitest";
import { OperatorError } from "../operator-error.ts";
import { readConfig } from "./read-config.ts";

const S3 = {
  LIMNER_S3_BUCKET: "pictures",
  LIMNER_S3_ACCESS_KEY_ID: "AKID",
  LIMNER_S3_SECRET_ACCESS_KEY: "bucket-secret",
};

function read(env: Readonly<Record<string, string>>) {
  return readConfig({ env, cwd: "/home", readFile: () => undefined });
}

function complaints(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(env);
    return [];
  } catch (error) {
    if (error instanceof OperatorError) return error.lines;
    throw error;
  }
}

describe("the LIMNER_S3 variables", () => {
  it("a bucket holds the pictures once it is named, at Amazon unless told otherwise", () => {
    const { config, secrets, origins } = read(S3);
    expect(config.pictures).toEqual({
      bucket: "pictures",
      endpoint: "https://s3.us-east-1.amazonaws.com",
      region: "us-east-1",
      prefix: "",
      pathStyle: true,
      publicUrl: undefined,
      serve: "through",
    });
    expect(secrets.s3).toEqual({ accessKeyId: "AKID", secretAccessKey: "bucket-secret" });
    expect(JSON.stringify({ config, origins })).not.toMatch(/AKID|bucket-secret/);
  });

  it("what changes nothing without a bucket is said", () => {
    const { config, warnings } = read({ LIMNER_S3_REGION: "eu-west-1" });
    expect(config.pictures).toBeUndefined();
    expect(warnings).toEqual([
      "LIMNER_S3_REGION changes nothing without LIMNER_S3_BUCKET; set that too, or unset it",
    ]);
  });

  it.each([
    [{ LIMNER_S3_SECRET_ACCESS_KEY: "" }, "LIMNER_S3_SECRET_ACCESS_KEY is not; set it"],
    [{ LIMNER_S3_BUCKET: "Pictures!" }, "must be 3 to 63 small letters, digits, dots and hyphens"],
    [{ LIMNER_S3_ENDPOINT: "https://s3.example/pictures" }, "address without a path"],
    [{ LIMNER_S3_PREFIX: "/limner" }, "ends with a slash, such as limner/, not"],
    [{ LIMNER_S3_SECRET_ACCESS_KEY: "with spaces" }, "without spaces."],
    [{ LIMNER_S3_SERVE: "proxy" }, 'must be one of through, redirect, not "proxy".'],
  ])("stops the start with one line for %o", (changes: Record<string, string>, words) => {
    const lines = complaints({ ...S3, ...changes });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(words);
    expect(lines[0]).not.toContain("with spaces");
  });
});
