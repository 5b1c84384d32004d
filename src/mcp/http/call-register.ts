import type { Caller } from "../../core/caller.ts";
import { isRecord } from "./is-record.ts";

/** The calls under way, so that a later request can take one back. */
export interface CallRegister {
  /** Notes the call until the returned function is called. A message that is no call, or belongs to no session, is not noted. */
  note(message: CallMessage, takeBack: () => void): () => void;
  /** Takes the call back that a `notifications/cancelled` names; any other message changes nothing. */
  takeBack(message: CallMessage): void;
}

interface CallMessage {
  readonly caller: Caller;
  /** As the client sent it with the message. */
  readonly session: string | undefined;
  readonly body: unknown;
}

/**
 * Clients of the protocol before 2026-07-28 take a call back by a message of its own, which names the id of the call.
 * Ids count from 0 in every client, so they mean something only together with the session: nothing is kept of it but this.
 */
export function createCallRegister(): CallRegister {
  const calls = new Map<string, () => void>();
  return {
    note({ caller, session, body }, takeBack) {
      const id = isRecord(body) && body["method"] === "tools/call" ? body["id"] : undefined;
      const name = nameCall({ caller, session, id });
      if (name === undefined) {
        return () => undefined;
      }
      calls.set(name, takeBack);
      return () => {
        if (calls.get(name) === takeBack) {
          calls.delete(name);
        }
      };
    },
    takeBack({ caller, session, body }) {
      if (!isRecord(body) || body["method"] !== "notifications/cancelled") {
        return;
      }
      const params = body["params"];
      const id = isRecord(params) ? params["requestId"] : undefined;
      calls.get(nameCall({ caller, session, id }) ?? "")?.();
    },
  };
}

/** Ids are texts or numbers, and 1 is not "1". */
function nameCall({
  caller,
  session,
  id,
}: {
  readonly caller: Caller;
  readonly session: string | undefined;
  readonly id: unknown;
}): string | undefined {
  return session === undefined || (typeof id !== "string" && typeof id !== "number")
    ? undefined
    : JSON.stringify([caller.key.id, session, id]);
}
