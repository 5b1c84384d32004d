/** Tokens, as a backend reported them or as `core/estimate-usage.ts` estimates them. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}
