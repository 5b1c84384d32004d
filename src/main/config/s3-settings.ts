import type { EnvironmentSetting } from "./environment-setting.ts";
import {
  bucketName,
  keyText,
  objectPrefix,
  oneOf,
  plainWord,
  serverAddress,
  webAddress,
} from "./value-kinds.ts";

/** Written out, so that a kind of a plain value can stand for one that may be missing. */
type Maybe<Value> = Value | undefined;

/** How a picture in a bucket reaches whoever has its address. */
const SERVINGS = ["through", "redirect"] as const;

const s3Bucket: EnvironmentSetting<Maybe<string>> = {
  name: "LIMNER_S3_BUCKET",
  kind: bucketName,
  fallback: undefined,
  fallbackShown: "pictures in the data folder",
  description:
    "A bucket of an S3 server that holds the pictures, for any number of processes ([scale](scale.md)). The other `LIMNER_S3_` variables say where it is.",
};
const s3Endpoint: EnvironmentSetting<Maybe<string>> = {
  name: "LIMNER_S3_ENDPOINT",
  kind: serverAddress,
  fallback: undefined,
  fallbackShown: "https://s3.LIMNER_S3_REGION.amazonaws.com",
  description: "The S3 server, without the bucket.",
};
const s3Region: EnvironmentSetting<string> = {
  name: "LIMNER_S3_REGION",
  kind: plainWord,
  fallback: "us-east-1",
  fallbackShown: "us-east-1",
  description:
    "The region of the bucket, which is part of every signature. Servers without regions take us-east-1; Cloudflare R2 takes auto.",
};
const s3AccessKeyId: EnvironmentSetting<Maybe<string>> = {
  name: "LIMNER_S3_ACCESS_KEY_ID",
  kind: keyText,
  fallback: undefined,
  fallbackShown: "none",
  secret: true,
  description:
    "The id of the access key. It must be allowed to write, read and delete objects and to list the bucket.",
};
const s3SecretAccessKey: EnvironmentSetting<Maybe<string>> = {
  name: "LIMNER_S3_SECRET_ACCESS_KEY",
  kind: keyText,
  fallback: undefined,
  fallbackShown: "none",
  secret: true,
  description: "The secret of the access key.",
};
const s3Prefix: EnvironmentSetting<string> = {
  name: "LIMNER_S3_PREFIX",
  kind: objectPrefix,
  fallback: "",
  fallbackShown: "none",
  description:
    "What the keys of all objects begin with, ending with a slash; behind it stands `images/` and the name of the picture.",
};
const s3PathStyle: EnvironmentSetting<"true" | "false"> = {
  name: "LIMNER_S3_PATH_STYLE",
  kind: oneOf(["true", "false"]),
  fallback: "true",
  fallbackShown: "true",
  description:
    "`true`: the bucket is the first part of the path, which nearly all servers take; `false`: it goes before the host name.",
};
const s3PublicUrl: EnvironmentSetting<Maybe<string>> = {
  name: "LIMNER_S3_PUBLIC_URL",
  kind: webAddress,
  fallback: undefined,
  fallbackShown: "pictures are read through this server",
  description:
    "The address under which anybody can read the bucket, such as that of a CDN: URLs of pictures in answers are this, the prefix and `images/` with the name.",
};
const s3Serve: EnvironmentSetting<(typeof SERVINGS)[number]> = {
  name: "LIMNER_S3_SERVE",
  kind: oneOf(SERVINGS),
  fallback: "through",
  fallbackShown: "through",
  description:
    "What `GET /images/…` does: `through` sends the bytes, `redirect` answers 302 with an address of the bucket that is good for 10 to 15 minutes.",
};

export const S3_SETTINGS = {
  s3Bucket,
  s3Endpoint,
  s3Region,
  s3AccessKeyId,
  s3SecretAccessKey,
  s3Prefix,
  s3PathStyle,
  s3PublicUrl,
  s3Serve,
};
