import type { S3Finding } from "../assets/s3/check-s3.ts";
import type { PicturesOnS3 } from "./config/config.ts";

/** What each answer of S3 means for the person who configured it. */
const REMEDIES: Readonly<Record<string, string>> = {
  SignatureDoesNotMatch:
    "LIMNER_S3_SECRET_ACCESS_KEY, LIMNER_S3_ACCESS_KEY_ID or LIMNER_S3_REGION is wrong",
  InvalidAccessKeyId: "LIMNER_S3_ACCESS_KEY_ID is wrong",
  AuthorizationHeaderMalformed: "LIMNER_S3_REGION is wrong",
  RequestTimeTooSkewed: "the clock of this machine is wrong",
  NoSuchBucket: "make the bucket, name another with LIMNER_S3_BUCKET, or see LIMNER_S3_PATH_STYLE",
  PermanentRedirect: "LIMNER_S3_ENDPOINT or LIMNER_S3_REGION is another",
  InvalidBucketName: "LIMNER_S3_BUCKET or LIMNER_S3_PATH_STYLE is wrong",
};

/** By the code of the connection. */
const WAYS: Readonly<Record<string, string>> = {
  ERR_SSL_WRONG_VERSION_NUMBER:
    "the server does not speak https there: write http in LIMNER_S3_ENDPOINT",
  UND_ERR_SOCKET: "what answers there is no S3 server, or speaks https: see LIMNER_S3_ENDPOINT",
  ENOTFOUND: "see the host in LIMNER_S3_ENDPOINT, and LIMNER_S3_PATH_STYLE",
};
const UNTRUSTED = /CERT|ISSUER|SELF_SIGNED|VERIFY/;

const RIGHTS = {
  write: "s3:PutObject",
  read: "s3:GetObject",
  delete: "s3:DeleteObject",
  look: "s3:GetObject and s3:ListBucket",
};

/** One line: what is wrong with the bucket and what to write instead. */
export function describeS3(
  finding: Exclude<S3Finding, { readonly kind: "well" }>,
  { endpoint, bucket }: Pick<PicturesOnS3, "endpoint" | "bucket">,
): string {
  const place = `The bucket ${bucket} at ${endpoint}`;
  if (finding.kind === "unreachable") {
    return `${place} cannot be reached (${finding.said}); ${wayTo(finding.code)}.`;
  }
  if (finding.kind === "hides-absence") {
    return `${place} does not say whether an object exists; allow the access key s3:ListBucket on it.`;
  }
  return finding.kind === "wrong-bytes"
    ? `${place} does not give back what was written; see what stands between it and this machine.`
    : `${place} refuses to ${finding.step} (${finding.said}); ${remedyOf(finding)}.`;
}

function wayTo(code: string | null): string {
  const known = WAYS[code ?? ""];
  if (known !== undefined) {
    return known;
  }
  return UNTRUSTED.test(code ?? "")
    ? "name the certificate of its issuer with NODE_EXTRA_CA_CERTS"
    : "see LIMNER_S3_ENDPOINT, and whether the server runs";
}

function remedyOf({
  code,
  status,
  step,
}: Extract<S3Finding, { readonly kind: "refused" }>): string {
  const known = REMEDIES[code ?? ""];
  if (known !== undefined) {
    return known;
  }
  if (status === 403) {
    return `allow the access key ${RIGHTS[step]}, and see LIMNER_S3_ACCESS_KEY_ID and LIMNER_S3_SECRET_ACCESS_KEY`;
  }
  return status >= 300 && status < 400
    ? "LIMNER_S3_ENDPOINT or LIMNER_S3_REGION is another"
    : "see LIMNER_S3_ENDPOINT, LIMNER_S3_BUCKET and LIMNER_S3_PATH_STYLE";
}
