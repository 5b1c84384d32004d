import { randomHex } from "../../kit/random-hex.ts";
import { sha256Hex } from "../../kit/sha256-hex.ts";
import { createS3Client } from "./create-s3-client.ts";
import type { S3Client } from "./create-s3-client.ts";
import { absentAsUndefined, notFoundAsUndefined } from "./on-s3.ts";
import { objectKey } from "./s3-place.ts";
import type { S3Place } from "./s3-place.ts";
import { S3Error } from "./s3-error.ts";

/** Whether a place can hold pictures, and if not, what is in the way. */
export type S3Finding =
  /** `checksBytes`: the server refuses bytes that were damaged on the way. */
  | { readonly kind: "well"; readonly checksBytes: boolean }
  | {
      readonly kind: "unreachable";
      /** As the connection named it; null if it did not. */
      readonly code: string | null;
      readonly said: string;
    }
  /** Of a name that does not exist it cannot be told that it does not. */
  | { readonly kind: "hides-absence" }
  | { readonly kind: "wrong-bytes" }
  | {
      readonly kind: "refused";
      readonly step: "write" | "look" | "read" | "delete";
      readonly status: number;
      readonly code: string | null;
      /** One line, with what S3 said; no secret. */
      readonly said: string;
    };

const TIMES = { connectMs: 5_000, silenceMs: 10_000, wholeMs: 10_000, pausesMs: [500] };
const TEXT = "Limner was here, and may write, read and delete.";

/** Writes, reads and deletes a small object under the prefix, as storing a picture does. */
export async function checkS3(place: S3Place): Promise<S3Finding> {
  await using client = createS3Client(place, TIMES);
  const key = objectKey(place, randomHex());
  const trial: { step: RefusedStep } = { step: "write" };
  try {
    return await tryOut(client, key, trial);
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    // What was written goes if it can; why the trial ended is what is told.
    if (trial.step === "read") await client.ask({ method: "DELETE", key }).catch(() => undefined);
    const { status, code, message: said } = error;
    return status === null
      ? { kind: "unreachable", code, said }
      : { kind: "refused", step: trial.step, status, code, said };
  }
}

type RefusedStep = Extract<S3Finding, { readonly kind: "refused" }>["step"];

async function tryOut(
  client: S3Client,
  key: string,
  trial: { step: RefusedStep },
): Promise<S3Finding> {
  const { checksBytes } = await write(client, key);
  trial.step = "read";
  const { body } = await client.open({ key });
  const isSame = (await body.text()) === TEXT;
  trial.step = "delete";
  await client.ask({ method: "DELETE", key });
  if (!isSame) return { kind: "wrong-bytes" };
  trial.step = "look";
  return (await isGone(client, key)) ? { kind: "well", checksBytes } : { kind: "hides-absence" };
}

async function write(client: S3Client, key: string): Promise<{ readonly checksBytes: boolean }> {
  const bytes = Buffer.from(TEXT);
  const upload = {
    bytes: bytes.length,
    sha256: sha256Hex(bytes),
    async *open() {
      yield bytes;
    },
  };
  await client.ask({ method: "PUT", key, upload });
  const damaged = { ...upload, sha256: sha256Hex("other bytes") };
  const checksBytes = await client
    .ask({ method: "PUT", key, upload: damaged })
    .then(() => false, isRefusal);
  return { checksBytes };
}

/** The same key has just been allowed to write, so it is the bytes that are refused. Most servers say 400, and some 403. */
function isRefusal(error: unknown): boolean {
  const status = error instanceof S3Error ? error.status : null;
  if (status !== null && status >= 400 && status < 500) return true;
  throw error;
}

/** As a store looks: HEAD, and GET for the reason, which must be told. Without the right to list, S3 answers 403. */
async function isGone(client: S3Client, key: string): Promise<boolean> {
  try {
    const head = await client.ask({ method: "HEAD", key }).catch(notFoundAsUndefined);
    const answer = await client.open({ key }).catch(absentAsUndefined);
    answer?.body.destroy();
    return head === undefined && answer === undefined;
  } catch (error) {
    if (error instanceof S3Error && error.status === 403) return false;
    throw error;
  }
}
