/** Where a judgement is asked for, as the operator wrote it. */
export interface HttpCheckSettings {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** From the question to the last byte of the answer, a wait for a free place included. */
  readonly timeoutMs: number;
}
