import { isSendName, SEND_KINDS } from "./send-kind.ts";

/** What a request has drawn. */
export interface Order {
  readonly model: string;
  readonly count: number;
}

/** Null: it draws nothing, and costs nothing. */
export function readOrder(
  id: string,
  members: Readonly<Record<string, unknown>> | null,
): Order | null {
  if (members === null || !isSendName(id) || SEND_KINDS[id] !== "draws") {
    return null;
  }
  const { model, n } = members;
  const isOne = id === "createChatCompletion" || typeof n !== "number" || n < 1;
  return { model: typeof model === "string" ? model : "", count: isOne ? 1 : n };
}
