import type { Kysely, RawBuilder } from "kysely";
import type { Tables } from "./tables.ts";

/** What a unit of work may touch: queries inside one transaction, and the database's clock. */
export interface Session {
  readonly db: Kysely<Tables>;
  /** Unix milliseconds by the database's clock, as an expression for queries. */
  readonly now: RawBuilder<number>;
}

/** Several queries that see, or change, one state of the database. They await nothing but queries. */
type Unit<Result> = (session: Session) => Promise<Result>;

/** The only thing that the two dialects do differently. */
export interface Database {
  /** Runs a unit on one snapshot of what is committed. */
  read<Result>(unit: Unit<Result>): Promise<Result>;
  /** Runs a unit in a transaction; resolves once it is durable. What the unit throws undoes all that it did. */
  write<Result>(unit: Unit<Result>): Promise<Result>;
}
