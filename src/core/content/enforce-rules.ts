import type { ContentAnswer, ContentQuestion, ContentRule } from "../../contract/content-rule.ts";
import { Fault } from "../../contract/fault.ts";
import type { Model } from "../../contract/model.ts";
import { mapLimited } from "../../kit/map-limited.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { foldWords } from "./fold-words.ts";
import { hasWord } from "./has-word.ts";

const CHECKS_AT_ONCE = 4;
/** For all checks of a request together; whoever asks for a picture waits for them. */
const CHECKS_TIMEOUT_MS = 30_000;
const RETRY_AFTER_S = 5;
const USUAL_MESSAGE = "This server does not draw what these words ask for. Change them.";

interface RulesContext {
  readonly model: Pick<Model, "id" | "aliasOf">;
  readonly parts: Pick<LimnerParts, "contentRules" | "metrics" | "log">;
  /** Fired when nobody waits any more. */
  readonly signal: AbortSignal;
}

/**
 * Lets pass what no content rule of the operator refuses. First all words are looked for, then all checks are made, and
 * of several refusals the first rule's is told. Throws `content_refused`, and `overloaded` where a check that must be made
 * could not be.
 */
export async function enforceRules(
  question: ContentQuestion,
  context: RulesContext,
): Promise<void> {
  const { model, parts } = context;
  const rules = parts.contentRules().filter(({ models }) => isMeant(models, model));
  if (rules.length === 0) {
    return;
  }
  const broken = findBroken(question, rules);
  if (broken !== undefined) {
    refuse(broken, broken.message, parts);
  }
  const judged = await askChecks(question, rules, context);
  const refused = judged.find(({ answer }) => answer !== null && !answer.allowed);
  if (refused !== undefined) {
    refuse(refused.rule, refused.answer?.message ?? refused.rule.message, parts);
  }
  if (judged.some(({ rule, answer }) => answer === null && rule.onFailure === "closed")) {
    throw new Fault(
      "overloaded",
      "A check that every request has to pass here could not be made just now. Nothing was drawn or charged; try again in a few seconds.",
      { retryAfterS: RETRY_AFTER_S },
    );
  }
}

/** An alias is drawn as its model is, so a rule of the model holds for it. */
function isMeant(models: ContentRule["models"], { id, aliasOf }: RulesContext["model"]): boolean {
  return models === null || models.includes(id) || (aliasOf !== null && models.includes(aliasOf));
}

function findBroken(
  { prompt, context, guidance }: ContentQuestion,
  rules: readonly ContentRule[],
): ContentRule | undefined {
  const withWords = rules.filter(({ words }) => words.length > 0);
  const texts = withWords.length === 0 ? [] : [prompt, ...context, guidance].map(foldWords);
  return withWords.find(({ words }) =>
    words.some((word) => texts.some((text) => hasWord(text, word))),
  );
}

interface Judged {
  readonly rule: ContentRule;
  /** Null: there was no judgement. */
  readonly answer: ContentAnswer | null;
}

async function askChecks(
  question: ContentQuestion,
  rules: readonly ContentRule[],
  { parts, signal }: RulesContext,
): Promise<readonly Judged[]> {
  const withCheck = rules.flatMap((rule) =>
    rule.check === null ? [] : [{ rule, check: rule.check }],
  );
  if (withCheck.length === 0) {
    return [];
  }
  const within = AbortSignal.any([signal, AbortSignal.timeout(CHECKS_TIMEOUT_MS)]);
  return await mapLimited(withCheck, CHECKS_AT_ONCE, async ({ rule, check }) => {
    try {
      return { rule, answer: await check.ask(question, within) };
    } catch (error) {
      // The caller has gone, and nobody is told anything.
      signal.throwIfAborted();
      parts.metrics.content(rule.name, "failed");
      parts.log.warn("content-check-failed", {
        rule: rule.name,
        onFailure: rule.onFailure,
        reason: error instanceof Error ? error.message : String(error),
      });
      return { rule, answer: null };
    }
  });
}

function refuse(
  { name }: ContentRule,
  message: string | null,
  { metrics, log }: RulesContext["parts"],
): never {
  metrics.content(name, "refused");
  log.info("content-refused", { rule: name });
  throw new Fault(
    "content_refused",
    `${message ?? USUAL_MESSAGE} (Rule of this server: ${name}.)`,
    {
      param: "prompt",
      outcome: "refused",
    },
  );
}
