import type { Door } from "../contract/door.ts";
import type { Log } from "../contract/log.ts";
import type { Metrics } from "../contract/metrics.ts";
import type { Records } from "../contract/records.ts";
import type { Clock } from "../core/clock.ts";
import {
  createWebhookCourier,
  type WebhookCourier,
} from "../core/webhooks/create-webhook-courier.ts";
import { urlsUnder } from "../http/make-urls.ts";
import { renderGeneration } from "../http/shapes/render-generation.ts";
import { createWebhookSender } from "../webhooks/create-webhook-sender.ts";
import type { Config } from "./config/config.ts";
import { toPicturesUrl } from "./to-pictures-url.ts";

interface CourierWorld {
  readonly records: Records;
  readonly door: Door;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Of one of many that was not told the public address: what is to be told is left to processes that were. */
const IDLE: WebhookCourier = {
  isOffered: false,
  ring() {},
  async drain() {},
  async [Symbol.asyncDispose]() {},
};

/** What tells the ends of generations, with the record as HTTP shows it under the public address. */
export function openCourier(
  { door, ...world }: CourierWorld,
  { publicUrl, database, pictures }: Pick<Config, "publicUrl" | "database" | "pictures">,
): WebhookCourier {
  if (publicUrl === undefined && database !== undefined) {
    return IDLE;
  }
  const urls = publicUrl === undefined ? null : urlsUnder(publicUrl, toPicturesUrl(pictures));
  return createWebhookCourier({
    ...world,
    sender: createWebhookSender({ door }),
    random: Math.random,
    renderRecord: urls === null ? null : (generation) => renderGeneration(generation, urls),
  });
}
