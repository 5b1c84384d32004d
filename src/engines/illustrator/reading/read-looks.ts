import type { FilterId, TimeOfDay, Weather } from "../intent.ts";
import { senseOf } from "./sense.ts";
import type { Finding } from "./sense.ts";

/** What the words say of light, air and manner; only what they say. */
export interface Looks {
  readonly time?: TimeOfDay;
  readonly weather?: Weather;
  readonly neon: boolean;
  readonly filters: readonly FilterId[];
  /** Looks that only come near what was asked for. */
  readonly approximated: readonly string[];
}

/** The last hour and the last weather named win; several filters are applied one after the other. */
export function readLooks(findings: readonly Finding[]): Looks {
  let time: TimeOfDay | undefined;
  let weather: Weather | undefined;
  const filters = new Set<FilterId>();
  const approximated: string[] = [];
  for (const [index, finding] of findings.entries()) {
    time = senseOf(finding, "time")?.time ?? time;
    weather = senseOf(finding, "weather")?.weather ?? weather;
    const named = describesThing(findings, index) ? [] : filtersOf(finding);
    for (const filter of named) filters.add(filter);
    const nearest = senseOf(finding, "nearest-filter");
    if (nearest !== undefined) {
      filters.add(nearest.filter);
      approximated.push(finding.said);
    }
  }
  return {
    ...(time === undefined ? {} : { time }),
    ...(weather === undefined ? {} : { weather }),
    neon: findings.some((finding) => senseOf(finding, "neon") !== undefined),
    filters: [...filters],
    approximated,
  };
}

const filtersOf = ({ senses }: Finding): FilterId[] =>
  senses.flatMap((sense) => (sense.kind === "filter" ? [sense.filter] : []));

/** A vintage car and a black and white cat are things, not looks of the whole picture. */
export function describesThing(findings: readonly Finding[], index: number): boolean {
  const finding = findings[index];
  const next = findings[index + 1];
  if (finding === undefined || next === undefined) return false;
  const filter = senseOf(finding, "filter")?.filter;
  const mayDescribe = filter === "vintage" || filter === "black-and-white";
  return mayDescribe && senseOf(next, "subject") !== undefined;
}
