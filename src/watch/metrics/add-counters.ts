import { Counter, Histogram, type Registry } from "prom-client";
import type { EndFacts, Metrics, RequestFacts } from "../../contract/metrics.ts";

/** A picture takes from tens of milliseconds to minutes. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** What is told as it happens. A label has one of a few values: whatever a stranger sends counts as `other` or `unknown`. */
export function addCounters(registry: Registry): Metrics {
  const { request } = addRequests(registry);
  const { ended } = addEnds(registry);
  const calls = count(registry, {
    name: "limner_engine_calls_total",
    help: "Calls to backends, by channel and by how they ended.",
    labelNames: ["channel", "outcome"],
  });
  const again = count(registry, {
    name: "limner_engine_tries_again_total",
    help: "Calls of unknown outcome that were sent again, asked after or ordered anew at the same channel.",
    labelNames: ["channel"],
  });
  const failovers = count(registry, {
    name: "limner_failovers_total",
    help: "Requests that a channel could not take and that were ordered at another one.",
    labelNames: ["from", "to"],
  });
  const stored = count(registry, {
    name: "limner_picture_stored_bytes_total",
    help: "Bytes written to the store, by role: input, output, rendition.",
    labelNames: ["role"],
  });
  const webhooks = count(registry, {
    name: "limner_webhook_deliveries_total",
    help: "Tries to tell a webhook, by outcome: delivered, failed (it is tried again), given_up.",
    labelNames: ["outcome"],
  });
  const joins = count(registry, {
    name: "limner_joins_total",
    help: "Requests answered from an earlier one: by their Idempotency-Key, as the orphan they had left, or as a marked retry.",
    labelNames: ["kind"],
  });
  const expired = count(registry, {
    name: "limner_expired_generations_total",
    help: "Generations that lost references or results because their time was over.",
    labelNames: ["kind"],
  });
  const content = count(registry, {
    name: "limner_content_rules_total",
    help: "Requests that a content rule refused, and checks of rules that gave no judgement, by rule and outcome: refused, failed.",
    labelNames: ["rule", "outcome"],
  });
  return {
    request,
    ended,
    call: (channel, outcome) => calls.inc({ channel, outcome }),
    triedAgain: (channel) => again.inc({ channel }),
    failedOver: (from, to) => failovers.inc({ from, to }),
    stored: (role, bytes) => stored.inc({ role }, bytes),
    webhook: (outcome) => webhooks.inc({ outcome }),
    joined: (kind) => joins.inc({ kind }),
    content: (rule, outcome) => content.inc({ rule, outcome }),
    expired: (kind, generations) => expired.inc({ kind }, generations),
  };
}

interface CounterFacts<Label extends string> {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly Label[];
}

function count<Label extends string>(
  registry: Registry,
  facts: CounterFacts<Label>,
): Counter<Label> {
  return new Counter({ ...facts, registers: [registry] });
}

function addRequests(registry: Registry): Pick<Metrics, "request"> {
  const requests = count(registry, {
    name: "limner_requests_total",
    help: "Requests, by method, pattern of the route, status and fault code.",
    labelNames: ["method", "route", "status", "fault"],
  });
  const seconds = new Histogram({
    name: "limner_request_duration_seconds",
    help: "From the first byte of a request to the end of its answer.",
    labelNames: ["method", "route"],
    buckets: SECONDS,
    registers: [registry],
  });
  return {
    request(facts: RequestFacts) {
      const method = METHODS.has(facts.method) ? facts.method : "other";
      const route = facts.route ?? "unknown";
      const status = facts.status === null ? "hung_up" : String(facts.status);
      requests.inc({ method, route, status, fault: facts.fault ?? "none" });
      seconds.observe({ method, route }, facts.seconds);
    },
  };
}

function addEnds(registry: Registry): Pick<Metrics, "ended"> {
  const generations = count(registry, {
    name: "limner_generations_total",
    help: "Generations that have ended, by model and state.",
    labelNames: ["model", "state"],
  });
  const pictures = count(registry, {
    name: "limner_pictures_delivered_total",
    help: "Pictures that were stored and charged.",
    labelNames: ["model"],
  });
  const captured = count(registry, {
    name: "limner_money_captured_micros_total",
    help: "Money captured, in millionths of a dollar.",
    labelNames: ["model"],
  });
  const stages = new Histogram({
    name: "limner_generation_stage_duration_seconds",
    help: "Time in each stage of a generation, by the channel that drew it: queued, references, drawing, finishing, storing.",
    labelNames: ["channel", "stage"],
    buckets: SECONDS,
    registers: [registry],
  });
  return {
    ended(facts: EndFacts) {
      const { model, state, channel } = facts;
      generations.inc({ model, state });
      pictures.inc({ model }, facts.pictures);
      captured.inc({ model }, facts.capturedMicros);
      for (const { name, ms } of facts.stages) {
        stages.observe({ channel: channel ?? "none", stage: name }, ms / 1000);
      }
    },
  };
}
