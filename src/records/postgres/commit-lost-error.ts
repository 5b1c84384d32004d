import { ConnectionLostError } from "./connection-lost-error.ts";

/** The connection was lost while the server committed: it may have, or not. */
export class CommitLostError extends ConnectionLostError {
  /** The server's name of the transaction. */
  readonly transaction: string;
  /** What the unit had answered. */
  readonly result: unknown;

  constructor(transaction: string, options: { readonly result: unknown; readonly cause: unknown }) {
    super("The connection to PostgreSQL was lost during a commit.", { cause: options.cause });
    this.transaction = transaction;
    this.result = options.result;
  }
}
