import { Fault } from "../../contract/fault.ts";
import type { JsonObject } from "./json-object.ts";
import { readMember } from "./read-member.ts";

const CHARACTERS_MAX = 200;

export function readModel(body: JsonObject): string {
  const model = readMember.text(body, "model", CHARACTERS_MAX);
  if (model === undefined || model === "") {
    throw new Fault(
      "invalid_request",
      "`model` is missing: name one of those that GET /v1/models lists.",
      { param: "model" },
    );
  }
  return model;
}
