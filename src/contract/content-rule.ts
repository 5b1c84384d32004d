import type { EngineWork } from "./engine.ts";

/** What an engine would be told, before anything is fetched, held or recorded. */
export interface ContentQuestion extends Pick<
  EngineWork,
  "prompt" | "context" | "guidance" | "mode"
> {
  /** The public name, as it was asked for. */
  readonly model: string;
  /** How many pictures come with it. */
  readonly references: number;
}

export interface ContentAnswer {
  readonly allowed: boolean;
  /** For the caller, where it is not allowed; null: the rule's own words. */
  readonly message: string | null;
}

/** Somebody who judges content, such as a service of the operator. */
export interface ContentCheck {
  /** Rejects when there is no judgement: with the signal's reason, else with an error whose message says why, without the words judged. */
  ask(question: ContentQuestion, signal: AbortSignal): Promise<ContentAnswer>;
}

/** What the operator lets nobody ask for. Rules hold in their order. */
export interface ContentRule {
  readonly name: string;
  /** An alias counts as its model too; null: all models. */
  readonly models: readonly string[] | null;
  /** Not one of these may stand in what the engine would be told. Folded by `core/content/fold-words.ts`, and not empty. */
  readonly words: readonly string[];
  /** What the caller is told; null: a plain sentence. */
  readonly message: string | null;
  readonly check: ContentCheck | null;
  /** Whether a request goes on when the check gives no judgement. */
  readonly onFailure: "closed" | "open";
}
