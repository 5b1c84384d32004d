import type { WebhookDelivery } from "../../contract/webhook-records.ts";
import type { CourierParts } from "./courier-parts.ts";
import { makeTry } from "./make-try.ts";

/** Tells the ends of generations to whoever wants to be told. The outbox is the truth; this only works it off. */
export interface WebhookCourier extends AsyncDisposable {
  /** Whether anything can be told: a message names pictures by addresses that must be whole. */
  readonly isOffered: boolean;
  /** There may be something due. Never waits. */
  ring(): void;
  /** Nothing more is begun; resolves when the tries under way have ended, or when `signal` fires. */
  drain(signal: AbortSignal): Promise<void>;
}

const AT_ONCE = 16;
/** So that receivers of one account which let us wait hold up nobody else. */
const AT_ONCE_PER_ACCOUNT = 4;
/** Well over what one try may take; only a try that died with its process lasts as long. */
const LEASE_MS = 30_000;

/** Disposing of it breaks off the tries under way and gives them back, uncounted. */
export function createWebhookCourier(parts: CourierParts): WebhookCourier {
  const { records, log } = parts;
  const stopping = new AbortController();
  const underWay = new Map<Promise<void>, WebhookDelivery>();
  let looking = Promise.resolve();
  let isLooking = false;
  let isRung = false;
  let isStopped = false;

  const begin = (delivery: WebhookDelivery): void => {
    const trying = makeTry(delivery, { ...parts, signal: stopping.signal }).finally(() => {
      underWay.delete(trying);
      ring();
    });
    underWay.set(trying, delivery);
  };

  const mayBegin = () => isRung && !isStopped && underWay.size < AT_ONCE;

  const look = async (): Promise<void> => {
    try {
      while (mayBegin()) {
        isRung = false;
        const due = await records.webhooks.claimDue({
          limit: AT_ONCE - underWay.size,
          // One more of each at a look, so that what is under way already is counted before the next.
          limitPerAccount: 1,
          exceptAccounts: findBusy(underWay.values()),
          leaseMs: LEASE_MS,
        });
        for (const delivery of due) begin(delivery);
        // There may be more than these; the last look finds nothing.
        isRung ||= due.length > 0;
      }
    } catch (error) {
      // The next sweep looks again.
      log.error("webhooks-unread", { error });
    } finally {
      isLooking = false;
    }
  };

  function ring(): void {
    isRung = true;
    if (isLooking || isStopped) return;
    isLooking = true;
    looking = look();
  }

  const end = async (): Promise<void> => {
    await looking;
    await Promise.all(underWay.keys());
  };

  return {
    isOffered: parts.renderRecord !== null,
    ring,
    async drain(signal) {
      isStopped = true;
      await Promise.race([end(), once(signal)]);
    },
    async [Symbol.asyncDispose]() {
      isStopped = true;
      stopping.abort(new Error("the server is closing"));
      await end();
    },
  };
}

function once(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

function findBusy(deliveries: Iterable<WebhookDelivery>): readonly string[] {
  const byAccount = Map.groupBy(deliveries, ({ account }) => account);
  return [...byAccount]
    .filter(([, own]) => own.length >= AT_ONCE_PER_ACCOUNT)
    .map(([account]) => account);
}
