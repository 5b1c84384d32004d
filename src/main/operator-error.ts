/**
 * A failure that the person at the terminal can mend. Every line stands alone: it says what was wrong and
 * what to write or do instead, and holds no secret. Shown without a stack trace.
 */
export class OperatorError extends Error {
  override readonly name = "OperatorError";
  readonly lines: readonly string[];

  constructor(lines: string | readonly string[], options?: ErrorOptions) {
    const all = typeof lines === "string" ? [lines] : lines;
    super(all.join("\n"), options);
    this.lines = all;
  }
}
