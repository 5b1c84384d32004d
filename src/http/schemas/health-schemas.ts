import { Type } from "typebox";
import { FAULT_ANSWERS } from "./fault-schema.ts";
import { TAGS } from "./tags.ts";

export const HEALTH_ROUTE = {
  tags: [TAGS.server],
  operationId: "getHealth",
  summary: "Whether the process answers",
  response: {
    200: Type.Object(
      { status: Type.Literal("ok"), version: Type.String() },
      { description: "It answers." },
    ),
  },
};

export const METRICS_ROUTE = {
  tags: [TAGS.server],
  operationId: "getMetrics",
  summary: "What the server counts and times, for Prometheus",
  description:
    "Needs the admin key, unless the call comes from this machine and no `Forwarded` or `X-Forwarded-*` header says that it comes for someone else.",
  security: [{}, { admin: [] }],
  response: {
    200: {
      description: "The metrics; `docs/monitoring.md` lists them.",
      content: { "text/plain": { schema: Type.String() } },
    },
    ...FAULT_ANSWERS,
  },
};

const READINESS = {
  status: Type.String({ enum: ["ready", "not_ready"] }),
  parts: Type.Optional(
    Type.Record(Type.String(), Type.String(), {
      description: "One word per part; only for callers on this machine and with the admin key.",
    }),
  ),
};

export const READY_ROUTE = {
  tags: [TAGS.server],
  operationId: "getReadiness",
  summary: "Whether requests would be admitted",
  response: {
    200: Type.Object(READINESS, { description: "They would be." }),
    503: Type.Object(READINESS, { description: "They would not be." }),
  },
};
