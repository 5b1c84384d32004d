interface LimnerErrorOptions extends ErrorOptions {
  readonly code: string;
  readonly status?: number | null;
  readonly type?: string | null;
  readonly param?: string | null;
  readonly requestId?: string | null;
  readonly generationId?: string | null;
  readonly retryAfterMs?: number | null;
  readonly attempts?: number;
  readonly retryable?: boolean;
}

/**
 * Everything that goes wrong between the caller and the picture. An abort is no error of ours: it is thrown as the
 * reason of the signal.
 */
export class LimnerError extends Error {
  override readonly name = "LimnerError";
  /**
   * A word of docs/errors.md, or one of the client's own: `connection_lost`, `timeout`, `unexpected_answer`
   * (whoever answered is no Limner).
   */
  readonly code: string;
  /** Of the HTTP answer; null where there was none: the record told of the failure, or nothing came. */
  readonly status: number | null;
  readonly type: string | null;
  /** The field at fault. */
  readonly param: string | null;
  readonly requestId: string | null;
  /** Of what was accepted before the failure: `client.resume(id)` goes on waiting for it, `client.generation(id)` looks. */
  readonly generationId: string | null;
  /** The wait that the server asked for. */
  readonly retryAfterMs: number | null;
  /** How many requests were sent for this one question, this failure included. */
  readonly attempts: number;
  /** Whether the same request may be sent again by a program, without a person looking at it. */
  readonly retryable: boolean;

  constructor(message: string, options: LimnerErrorOptions) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = options.code;
    this.status = options.status ?? null;
    this.type = options.type ?? null;
    this.param = options.param ?? null;
    this.requestId = options.requestId ?? null;
    this.generationId = options.generationId ?? null;
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.attempts = options.attempts ?? 1;
    this.retryable = options.retryable ?? false;
  }

  /** The same failure, with what is known by whoever passes it on. */
  with(changes: { readonly attempts?: number; readonly generationId?: string }): LimnerError {
    const { code, status, type, param, requestId, generationId, retryAfterMs, retryable } = this;
    return new LimnerError(this.message, {
      code,
      status,
      type,
      param,
      requestId,
      generationId,
      retryAfterMs,
      retryable,
      attempts: this.attempts,
      cause: this.cause,
      ...changes,
    });
  }
}
