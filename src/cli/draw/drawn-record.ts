import { Ajv } from "ajv";
import { Type } from "typebox";
import type { Static } from "typebox";
import { OperatorError } from "../../main/operator-error.ts";

/** The members of a generation record that the command line shows; servers send more. */
const RECORD_SCHEMA = Type.Object({
  id: Type.String(),
  state: Type.Enum(["queued", "running", "succeeded", "failed", "canceled"]),
  prompt: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  understood: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  pictures: Type.Array(
    Type.Object({
      url: Type.String(),
      width: Type.Integer(),
      height: Type.Integer(),
      bytes: Type.Integer(),
      media_type: Type.String(),
    }),
  ),
  warnings: Type.Array(Type.Object({ code: Type.String(), message: Type.String() })),
  error: Type.Union([Type.Object({ code: Type.String(), message: Type.String() }), Type.Null()]),
});

export type DrawnRecord = Static<typeof RECORD_SCHEMA>;
export type DrawnPicture = DrawnRecord["pictures"][number];

const isRecord = new Ajv({ strict: false }).compile<DrawnRecord>(RECORD_SCHEMA);

/** Throws an `OperatorError` for what is no record: another program may answer at that address. */
export function readRecord(value: unknown): DrawnRecord {
  if (!isRecord(value)) {
    throw new OperatorError(
      "The server's answer is not a generation record; is it a Limner of this version?",
    );
  }
  return value;
}
