import type { Generation } from "../../contract/generation.ts";
import type { Log } from "../../contract/log.ts";
import type { Metrics } from "../../contract/metrics.ts";
import type { Records } from "../../contract/records.ts";
import type { WebhookSender } from "../../contract/webhooks.ts";
import type { Clock } from "../clock.ts";

export interface CourierParts {
  readonly records: Pick<Records, "accounts" | "generations" | "webhooks">;
  readonly sender: WebhookSender;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Pick<Metrics, "webhook">;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** The record as callers read it, its addresses whole; null where the server does not know its own public address. */
  readonly renderRecord: ((generation: Generation) => object) | null;
}
