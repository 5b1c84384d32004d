import type { UsageLine, UsageQuery, UsageSums } from "../../contract/usage-records.ts";
import { toSeconds } from "./to-seconds.ts";

/** A usage report; each line is named after what is grouped by. */
export function renderUsageReport(
  { by, from, to }: Pick<UsageQuery, "by" | "from" | "to">,
  lines: readonly UsageLine[],
) {
  const hasNames = by === "key" || by === "account";
  return {
    object: "usage" as const,
    by,
    from: toSeconds(from),
    to: toSeconds(to),
    data: lines.map((line) => ({
      [by]: line.group,
      ...(hasNames ? { name: line.name } : {}),
      ...renderSums(line),
    })),
    total: renderSums(lines.reduce<UsageSums>(add, NOTHING)),
  };
}

const NOTHING: UsageSums = { generations: 0, pictures: 0, failures: 0, capturedMicros: 0 };

function add(sums: UsageSums, line: UsageSums): UsageSums {
  return {
    generations: sums.generations + line.generations,
    pictures: sums.pictures + line.pictures,
    failures: sums.failures + line.failures,
    capturedMicros: sums.capturedMicros + line.capturedMicros,
  };
}

function renderSums({ generations, pictures, failures, capturedMicros }: UsageSums) {
  return {
    generations,
    pictures,
    failures,
    cost: { amount_micros: capturedMicros, currency: "USD" as const },
  };
}
