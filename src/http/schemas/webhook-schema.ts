import { Type } from "typebox";
import { orNull } from "./or-null.ts";

export const WEBHOOK = Type.Object(
  {
    url: Type.String({ description: "Its host alone, since the rest may be a secret." }),
    state: Type.String({ enum: ["pending", "delivered", "given_up"] }),
    tries: Type.Integer(),
    last_status: orNull(Type.Integer({ description: "Of the receiver's last answer." })),
    last_error: orNull(Type.String({ description: "Why the last try failed." })),
    next_try: orNull(Type.Integer({ description: "Unix time in seconds." })),
    delivered: orNull(Type.Integer({ description: "Unix time in seconds." })),
  },
  { description: "How the end of the generation is told; absent if there is no webhook." },
);
