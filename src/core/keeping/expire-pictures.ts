import type { KeptGroup, KeptKind } from "../../contract/keeping-records.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { keepingInForce } from "./keeping-in-force.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** So that no commit holds the others up for long. */
const AT_ONCE = 50;

type Parts = Pick<LimnerParts, "records" | "catalogue" | "settings" | "log" | "metrics">;

/**
 * Takes references and pictures out of the records when their time is over. What holds is looked up now, not when they
 * were made, so that a shorter time acts on what there is already. The sweep of files removes the bytes.
 * Answers how many generations lost something.
 */
export async function expirePictures(parts: Parts, signal: AbortSignal): Promise<number> {
  return (
    (await expireKind("references", parts, signal)) + (await expireKind("results", parts, signal))
  );
}

async function expireKind(kind: KeptKind, parts: Parts, signal: AbortSignal): Promise<number> {
  const { keeping } = parts.records;
  let gone = 0;
  for (
    let group = await keeping.nextGroup(kind, null);
    group !== undefined;
    group = await keeping.nextGroup(kind, group)
  ) {
    const keepMs = findKeepMs(kind, group, parts);
    if (keepMs !== null && group.oldestMs > keepMs) {
      gone += await expireGroup(kind, { ...group, keepMs }, { ...parts, signal });
    }
    signal.throwIfAborted();
  }
  if (gone > 0) {
    parts.metrics.expired(kind, gone);
    parts.log.info("pictures-expired", { kind, generations: gone });
  }
  return gone;
}

/** Null: for ever. */
function findKeepMs(kind: KeptKind, { keeping, model }: KeptGroup, parts: Parts): number | null {
  const ofModel = parts.catalogue().models.get(model)?.keeping ?? {};
  const { referencesDays, resultsDays } = keepingInForce(keeping, ofModel, parts.settings.keeping);
  const days = kind === "references" ? referencesDays : resultsDays;
  return days === null ? null : days * DAY_MS;
}

async function expireGroup(
  kind: KeptKind,
  group: KeptGroup & { readonly keepMs: number },
  { records, signal }: Pick<Parts, "records"> & { readonly signal: AbortSignal },
): Promise<number> {
  const { account, model, keepMs } = group;
  const terms = { account, model, keepMs, limit: AT_ONCE };
  for (let gone = 0; ;) {
    signal.throwIfAborted();
    const now = await records.keeping.expire(kind, terms);
    gone += now;
    if (now < AT_ONCE) {
      return gone;
    }
  }
}
