import type { HttpChecks } from "../../checks/open-http-checks.ts";
import type { ContentRule } from "../../contract/content-rule.ts";
import { foldWords } from "../../core/content/fold-words.ts";
import type { Config, Secrets } from "../config/config.ts";

/** The configured rules with what asks their services. */
export function toContentRules(
  { rules }: Pick<Config, "rules">,
  { ruleHeaders }: Pick<Secrets, "ruleHeaders">,
  checks: HttpChecks,
): readonly ContentRule[] {
  return rules.map(({ name, models, words, message, check }) => ({
    name,
    models,
    words: words.map(foldWords),
    message,
    check:
      check === null
        ? null
        : checks.create({
            url: check.url,
            timeoutMs: check.timeoutMs,
            headers: ruleHeaders.get(name) ?? {},
          }),
    onFailure: check?.onFailure ?? "closed",
  }));
}
