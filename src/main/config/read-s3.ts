import type { PicturesOnS3, S3Secrets } from "./config.ts";
import type { EnvironmentSetting } from "./environment-setting.ts";
import { S3_SETTINGS } from "./s3-settings.ts";

export interface S3Reading {
  /** Undefined: the pictures stand in the data folder. */
  readonly pictures: PicturesOnS3 | undefined;
  readonly secrets: S3Secrets | undefined;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

type Read = <Value>(setting: EnvironmentSetting<Value>) => Value;

/** The bucket decides whether there is an S3 at all; what then is missing is said, one line each. */
export function readS3(read: Read, isGiven: (name: string) => boolean): S3Reading {
  const bucket = read(S3_SETTINGS.s3Bucket);
  const region = read(S3_SETTINGS.s3Region);
  const endpoint = read(S3_SETTINGS.s3Endpoint) ?? `https://s3.${region}.amazonaws.com`;
  const accessKeyId = read(S3_SETTINGS.s3AccessKeyId);
  const secretAccessKey = read(S3_SETTINGS.s3SecretAccessKey);
  const pictures = {
    endpoint,
    region,
    prefix: read(S3_SETTINGS.s3Prefix),
    pathStyle: read(S3_SETTINGS.s3PathStyle) === "true",
    publicUrl: read(S3_SETTINGS.s3PublicUrl),
    serve: read(S3_SETTINGS.s3Serve),
  };
  if (bucket === undefined) {
    return { ...NOTHING, warnings: listUseless(isGiven) };
  }
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    return { ...NOTHING, problems: listMissing(isGiven) };
  }
  return {
    pictures: { ...pictures, bucket },
    secrets: { accessKeyId, secretAccessKey },
    problems: [],
    warnings: [],
  };
}

const NOTHING = { pictures: undefined, secrets: undefined, problems: [], warnings: [] };

function listUseless(isGiven: (name: string) => boolean): string[] {
  return Object.values(S3_SETTINGS)
    .filter(({ name }) => name !== S3_SETTINGS.s3Bucket.name && isGiven(name))
    .map(
      ({ name }) => `${name} changes nothing without LIMNER_S3_BUCKET; set that too, or unset it`,
    );
}

function listMissing(isGiven: (name: string) => boolean): string[] {
  return [S3_SETTINGS.s3AccessKeyId, S3_SETTINGS.s3SecretAccessKey]
    .filter(({ name }) => !isGiven(name))
    .map(({ name }) => `LIMNER_S3_BUCKET is set and ${name} is not; set it, or unset both.`);
}
