import type { KeyChanges } from "../../../contract/account-records.ts";
import { Fault } from "../../../contract/fault.ts";
import { CHAT_SWITCHES } from "../../../contract/chat-shape.ts";
import { readWebhookUrl } from "../../../contract/webhook-url.ts";
import { checkNames } from "../check-names.ts";
import { dropUndefined } from "../drop-undefined.ts";
import type { JsonObject } from "../json-object.ts";
import { readMember } from "../read-member.ts";
import { readLimits } from "./read-limits.ts";
import { readLine } from "./read-line.ts";
import { readMoney } from "./read-money.ts";
import { readOrNull } from "./read-or-null.ts";

const MEMBERS = [
  "name",
  "budget",
  "budget_micros",
  "models",
  "expires",
  "private",
  "limits",
  "webhook_url",
  "chat_shape",
  "disabled",
];
const NAME_CHARACTERS_MAX = 100;
const MODELS_MAX = 100;
const MODEL_CHARACTERS_MAX = 200;
const URL_CHARACTERS_MAX = 4096;
/** The last second of the year 9999. */
const SECONDS_MAX = 253_402_300_799;

/** What a body says about a key. Throws `invalid_request`, also for a member that it does not know. */
export function readKeyChanges(body: JsonObject): KeyChanges {
  checkNames(body, MEMBERS);
  return dropUndefined<KeyChanges>({
    name: readLine(body, "name", NAME_CHARACTERS_MAX),
    budgetMicros: readBudget(body),
    models: readOrNull(body, "models", readModels),
    expiresAt: readOrNull(body, "expires", readExpiry),
    isPrivate: readMember.flag(body, "private"),
    limits: readOrNull(body, "limits", readLimits),
    webhookUrl: readOrNull(body, "webhook_url", readAddress),
    chatShape: readMember.choice(body, "chat_shape", CHAT_SWITCHES),
    disabled: readMember.flag(body, "disabled"),
  });
}

function readBudget(body: JsonObject): number | null | undefined {
  const isTakenAway = body["budget"] === null || body["budget_micros"] === null;
  return readMoney(body, { name: "budget", isSigned: false }) ?? (isTakenAway ? null : undefined);
}

function readModels(body: JsonObject, name: string): readonly string[] | undefined {
  const models = body[name];
  if (models === undefined) {
    return undefined;
  }
  const isList =
    Array.isArray(models) &&
    models.length > 0 &&
    models.length <= MODELS_MAX &&
    models.every((model) => typeof model === "string" && model.length <= MODEL_CHARACTERS_MAX);
  if (!isList) {
    throw new Fault(
      "invalid_request",
      `\`${name}\` must be a list of 1 to ${MODELS_MAX} names of models, or null for all.`,
      { param: name },
    );
  }
  return [...new Set<string>(models)];
}

function readExpiry(body: JsonObject, name: string): number | undefined {
  const seconds = readMember.whole(body, name, { min: 0, max: SECONDS_MAX });
  return seconds === undefined ? undefined : seconds * 1000;
}

function readAddress(body: JsonObject, name: string): string | undefined {
  const text = readMember.text(body, name, URL_CHARACTERS_MAX);
  return text === undefined ? undefined : readWebhookUrl(text, name);
}
