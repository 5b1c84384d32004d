import { Fault } from "../../contract/fault.ts";
import type { Bounds } from "../http-settings.ts";
import type { JsonObject } from "./json-object.ts";
import { readMember } from "./read-member.ts";

export function readPrompt(body: JsonObject, bounds: Bounds): string {
  const prompt = readMember.text(body, "prompt", bounds.promptCharactersMax);
  if (prompt === undefined || prompt.trim() === "") {
    throw new Fault(
      "invalid_request",
      "`prompt` is missing or empty: say in words what to draw or change.",
      { param: "prompt" },
    );
  }
  return prompt;
}
