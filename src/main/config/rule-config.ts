import type { ContentRule } from "../../contract/content-rule.ts";

/** A content rule as configured, without the headers of its check, which are secrets. */
export interface RuleConfig extends Pick<ContentRule, "name" | "models" | "words" | "message"> {
  readonly check: {
    readonly url: string;
    readonly timeoutMs: number;
    readonly onFailure: ContentRule["onFailure"];
  } | null;
}
