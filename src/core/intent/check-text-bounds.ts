import { BOUNDS } from "../../contract/bounds.ts";
import { Fault } from "../../contract/fault.ts";
import type { Route } from "../../contract/image-request.ts";
import type { Conversation } from "./split-conversation.ts";

/** Throws `invalid_request` naming the bound: 32,000 characters for the instruction, 128,000 for all texts together. */
export function checkTextBounds(route: Route, conversation: Conversation): void {
  const param = route === "chat" ? "messages" : "prompt";
  if (conversation.prompt.length > BOUNDS.promptCharactersMax) {
    throw tooLong("The prompt", BOUNDS.promptCharactersMax, param);
  }
  if (conversation.textCharacters > BOUNDS.allTextCharactersMax) {
    throw tooLong("All messages together", BOUNDS.allTextCharactersMax, param);
  }
}

function tooLong(what: string, charactersMax: number, param: string): Fault {
  const verb = what === "The prompt" ? "is" : "are";
  return new Fault("invalid_request", `${what} ${verb} too long: at most ${charactersMax} characters are read.`, { param });
}
