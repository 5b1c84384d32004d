import { Type } from "typebox";
import { FAULT_ANSWERS } from "../fault-schema.ts";
import { SECONDS } from "../money-schemas.ts";
import { orNull } from "../or-null.ts";
import { TAGS } from "../tags.ts";
import { ADMIN_SECURITY, listOf } from "./admin-account-schemas.ts";

const PROCESS = Type.Object({
  id: Type.String(),
  object: Type.Literal("process"),
  role: Type.String({ enum: ["all", "api", "worker"] }),
  host: Type.String({ description: "The name of its machine." }),
  version: Type.String(),
  started: orNull(SECONDS),
  seen_seconds_ago: Type.Integer({
    description: "Since it last said that it is alive, which it does every ten seconds.",
  }),
  alive: Type.Boolean({ description: "False when it has said nothing for a minute." }),
  running: Type.Integer({ description: "Generations that it runs." }),
  channels: Type.Array(
    Type.Object({
      id: Type.String(),
      state: Type.String({ enum: ["resting", "half-open", "out"] }),
      until: orNull(SECONDS),
      message: orNull(Type.String({ description: "Of its last failure." })),
      failures_in_row: Type.Integer(),
    }),
    {
      description:
        "Those that it does not ask as usual, as it told every ten seconds; `until` is when it tries again of itself. Only told where processes share a database.",
    },
  ),
  answers: Type.Boolean({ description: "Whether it is the one that answers this." }),
});

export const PROCESSES_ROUTE = {
  tags: [TAGS.admin],
  security: ADMIN_SECURITY,
  operationId: "adminListProcesses",
  summary: "The processes that share this database",
  description: "Oldest first. One that died is listed for ten minutes.",
  response: { 200: listOf(PROCESS), ...FAULT_ANSWERS },
};
