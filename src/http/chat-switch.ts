import type { ChatSwitch } from "../contract/chat-shape.ts";
import type { Model } from "../contract/model.ts";
import type { Caller } from "../core/caller.ts";

/** What the operator has set of chat answers: for the key, else for the model. */
export function chatSwitchOf({ key }: Caller, model: Pick<Model, "chatSwitch">): ChatSwitch {
  return key.chatShape === "auto" ? model.chatSwitch : key.chatShape;
}
