import { Fault } from "../../contract/fault.ts";
import type { RateStanding, RateTake } from "../../contract/rate-limits.ts";
import type { Caller } from "../caller.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { limitsOfAccount } from "../limits-in-force.ts";
import type { LimitsInForce } from "../limits-in-force.ts";

/** What stands of the limits after a request was counted: of several that hold, the one with the least left. */
export type Rates = { readonly [Name in RateTake["name"]]?: RateStanding };

export interface TakenRates {
  readonly rates: Rates;
  /** For a request that was refused after it had been counted: its pictures will not be drawn. The request itself stays counted. */
  giveBackImages(): Promise<void>;
}

type RateParts = Pick<LimnerParts, "rateLimits" | "settings">;

/** Counts a request and its pictures against the account and the key. Throws `rate_limited`; then nothing was counted. */
export async function takeRates(
  caller: Caller,
  images: number,
  { rateLimits, settings }: RateParts,
): Promise<TakenRates> {
  const { account, key } = caller;
  const takes = [
    ...listTakes(account.id, limitsOfAccount(account, settings.limits), images),
    ...listTakes(key.id, key.limits ?? {}, images),
  ];
  if (takes.length === 0) {
    return { rates: {}, giveBackImages: () => Promise.resolve() };
  }
  const { standings, refused, takenAt } = await rateLimits.take(takes);
  const rates = tightest(takes, standings);
  const take = refused === null ? undefined : takes[refused];
  const standing = refused === null ? undefined : standings[refused];
  if (take !== undefined && standing !== undefined) {
    throw toFault({ take, standing, rates, isKey: take.subject === key.id });
  }
  return {
    rates,
    giveBackImages: () =>
      rateLimits.giveBack(
        takes.filter(({ name }) => name === "images"),
        takenAt,
      ),
  };
}

function listTakes(
  subject: string,
  limits: Partial<LimitsInForce>,
  images: number,
): readonly RateTake[] {
  const { requestsPerMinute = null, imagesPerMinute = null } = limits;
  return [
    ...(requestsPerMinute === null
      ? []
      : [{ subject, name: "requests", amount: 1, perMinute: requestsPerMinute } as const]),
    ...(imagesPerMinute === null
      ? []
      : [{ subject, name: "images", amount: images, perMinute: imagesPerMinute } as const]),
  ];
}

function tightest(takes: readonly RateTake[], standings: readonly RateStanding[]): Rates {
  const least = (name: RateTake["name"]) =>
    standings
      .filter((_, place) => takes[place]?.name === name)
      .toSorted((one, other) => one.remaining - other.remaining)[0];
  const requests = least("requests");
  const images = least("images");
  return {
    ...(requests !== undefined && { requests }),
    ...(images !== undefined && { images }),
  };
}

function toFault(refusal: {
  readonly take: RateTake;
  readonly standing: RateStanding;
  readonly rates: Rates;
  readonly isKey: boolean;
}): Fault {
  const { take, standing, rates, isKey } = refusal;
  const who = isKey ? "This API key" : "This account";
  const what = take.name === "images" ? "pictures" : "requests";
  const retryAfterS = Math.max(1, Math.ceil(standing.resetMs / 1_000));
  const remedy =
    take.amount > take.perMinute
      ? "Ask for fewer at a time, or have the limit raised."
      : `Try again in ${retryAfterS} s.`;
  return new Fault(
    "rate_limited",
    `${who} may have ${take.perMinute} ${what} a minute; ${standing.remaining} are left and ${take.amount} were asked for. ${remedy}`,
    { retryAfterS, headers: toRateHeaders(rates) },
  );
}

/** The headers that OpenAI's clients read, and the same for pictures. */
export function toRateHeaders(rates: Rates): Record<string, string> {
  return Object.fromEntries(
    Object.entries(rates).flatMap(([name, { limit, remaining, resetMs }]) => [
      [`x-ratelimit-limit-${name}`, String(limit)],
      [`x-ratelimit-remaining-${name}`, String(remaining)],
      [`x-ratelimit-reset-${name}`, `${(resetMs / 1_000).toFixed(3)}s`],
    ]),
  );
}
