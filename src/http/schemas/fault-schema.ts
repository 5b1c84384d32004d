import { Type } from "typebox";
import { shareSchema } from "./share-schema.ts";
import { FAULTS } from "../../contract/fault.ts";

const FAULT_BODY = shareSchema(
  "Fault",
  Type.Object(
    {
      error: Type.Object({
        message: Type.String({ description: "What was wrong and what to do." }),
        type: Type.String({ enum: [...new Set(Object.values(FAULTS).map(({ type }) => type))] }),
        param: Type.Union([Type.String(), Type.Null()], {
          description: "The request field at fault.",
        }),
        code: Type.String({ enum: Object.keys(FAULTS) }),
      }),
    },
    {
      description: "A fault.",
      examples: [
        {
          error: {
            message: "`n` must be a whole number from 1 to 10.",
            type: "invalid_request_error",
            param: "n",
            code: "invalid_request",
          },
        },
      ],
    },
  ),
);

/** Every route can be answered with a fault; the status follows from its code. */
export const FAULT_ANSWERS = { default: FAULT_BODY } as const;
