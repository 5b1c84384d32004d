import { Type } from "typebox";
import { TAGS } from "./tags.ts";

export const HEALTH_ROUTE = {
  tags: [TAGS.server],
  operationId: "getHealth",
  summary: "Whether the process answers",
  response: { 200: Type.Object({ status: Type.Literal("ok"), version: Type.String() }) },
};

const READINESS = Type.Object({
  status: Type.String({ enum: ["ready", "not_ready"] }),
  parts: Type.Optional(
    Type.Record(Type.String(), Type.String(), {
      description: "One word per part; only for callers on this machine.",
    }),
  ),
});

export const READY_ROUTE = {
  tags: [TAGS.server],
  operationId: "getReadiness",
  summary: "Whether requests would be admitted",
  response: { 200: READINESS, 503: READINESS },
};
