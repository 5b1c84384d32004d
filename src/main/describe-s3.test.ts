import { expect, it } from "vitest";
import { describeS3 } from "./describe-s3.ts";

const place = { endpoint: "https://s3.example", bucket: "pictures" };

function refused(status: number, code: string | null, step: "write" | "look" = "write") {
  const said = `S3 answered PUT with ${status}`;
  return describeS3({ kind: "refused", step, status, code, said }, place);
}

function unreachable(code: string) {
  return describeS3({ kind: "unreachable", code, said: `could not be asked: ${code}` }, place);
}

it.each([
  [refused(403, "SignatureDoesNotMatch"), "LIMNER_S3_ACCESS_KEY_ID or LIMNER_S3_REGION"],
  [refused(404, "NoSuchBucket"), "name another with LIMNER_S3_BUCKET"],
  [refused(403, "AccessDenied"), "allow the access key s3:PutObject"],
  [refused(403, null, "look"), "allow the access key s3:GetObject and s3:ListBucket"],
  [refused(301, null), "LIMNER_S3_ENDPOINT or LIMNER_S3_REGION"],
  [refused(405, null), "LIMNER_S3_PATH_STYLE"],
  [unreachable("ECONNREFUSED"), "whether the server runs"],
  [unreachable("ERR_SSL_WRONG_VERSION_NUMBER"), "write http in LIMNER_S3_ENDPOINT"],
  [unreachable("UND_ERR_SOCKET"), "or speaks https"],
  [unreachable("ENOTFOUND"), "LIMNER_S3_PATH_STYLE"],
  [unreachable("DEPTH_ZERO_SELF_SIGNED_CERT"), "NODE_EXTRA_CA_CERTS"],
  [unreachable("UNABLE_TO_VERIFY_LEAF_SIGNATURE"), "NODE_EXTRA_CA_CERTS"],
  [describeS3({ kind: "hides-absence" }, place), "s3:ListBucket"],
  [describeS3({ kind: "wrong-bytes" }, place), "between it and this machine"],
])("%s", (line, remedy) => {
  expect(line).toContain("The bucket pictures at https://s3.example");
  expect(line).toContain(remedy);
  expect(line).not.toContain("\n");
});
