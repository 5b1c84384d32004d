import { AwsV4Signer } from "aws4fetch";
import { openStore } from "../../src/main/open-store.ts";
import { openRecords } from "../../src/main/open-records.ts";
import { sweepFiles } from "../../src/core/sweep-files.ts";
import type { S3Server } from "../support/start-s3.ts";
import type { CrashFleet } from "./open-crash-fleet.ts";
import { readFleetBooks } from "./read-fleet-books.ts";

const LATER_MS = 2 * 60 * 60_000;

export interface SweptBucket {
  /** Objects that no record needs. */
  readonly orphans: readonly string[];
  /** Objects that records need and that are not there. */
  readonly missing: readonly string[];
}

/** Sweeps the bucket of a fleet that has nothing under way, as if two hours had passed. */
export async function sweepBucket(fleet: CrashFleet, s3: S3Server): Promise<SweptBucket> {
  const { place, pictures } = fleet;
  {
    await using records = await openRecords(place);
    await using store = await openStore({ dataDir: place.dataDir, pictures }, { s3 });
    const clock = { now: () => Date.now() + LATER_MS, elapsed: () => performance.now() };
    await sweepFiles({ records, store, clock }, new AbortController().signal);
  }
  const { namesNeeded } = await readFleetBooks(place.postgres.url);
  const needed = new Set(namesNeeded.map((name) => `${pictures.prefix}images/${name}`));
  const stored = new Set(await listObjects(pictures.prefix, s3));
  return { orphans: [...stored.difference(needed)], missing: [...needed.difference(stored)] };
}

async function listObjects(prefix: string, s3: S3Server): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let token: string | undefined = ""; token !== undefined;) {
    const url = new URL(`${s3.endpoint}/${s3.bucket}`);
    url.searchParams.set("list-type", "2");
    url.searchParams.set("prefix", prefix);
    if (token !== "") url.searchParams.set("continuation-token", token);
    const { accessKeyId, secretAccessKey, region } = s3;
    const keyPair = { accessKeyId, secretAccessKey, region, service: "s3" };
    const signer = new AwsV4Signer({ ...keyPair, url: url.href });
    const { headers, url: signed } = await signer.sign();
    const response = await fetch(signed, { headers });
    const text = await response.text();
    if (!response.ok) throw new Error(`no list, but ${response.status}: ${text}`);
    keys.push(...Array.from(text.matchAll(/<Key>([^<]+)<\/Key>/g), ([, key = ""]) => key));
    token = /<NextContinuationToken>([^<]+)</.exec(text)?.[1];
  }
  return keys;
}
