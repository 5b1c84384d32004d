import type { CompiledQuery, Kysely, QueryResult, RawBuilder, SelectQueryBuilder } from "kysely";
import type { Tables } from "./tables.ts";

/** What a unit of work may touch: queries inside one transaction, and the database's clock. */
export interface Session {
  readonly db: Kysely<Tables>;
  /** Unix milliseconds by the database's clock, as an expression for queries. */
  readonly now: RawBuilder<number>;
  readonly locks: Locks;
  /**
   * Runs queries in this order and answers with their results. None waits for the answer to the one before it, so that over a
   * network they cost one journey in all, and a row that one of them holds is held for one journey less each.
   */
  readonly sendAll: SendAll;
}

type SendAll = <const Queries extends readonly CompiledQuery[]>(
  queries: Queries,
) => Promise<{ -readonly [I in keyof Queries]: QueryResult<RowOf<Queries[I]>> }>;

type RowOf<Query> = Query extends CompiledQuery<infer Row> ? Row : never;

/**
 * How a unit that reads before it writes keeps others from writing in between. SQLite has one writer at a time, so that
 * there each of these does nothing. A statement sees everything that was committed before it began, so what is read
 * after a lock was taken stays as it is. Taken in this order: generation, account, key, name.
 */
export interface Locks {
  /** Makes a query hold the rows it answers until the unit ends, after waiting for whoever holds them now. */
  hold<Table extends keyof Tables, Row>(query: Query<Table, Row>): Query<Table, Row>;
  /** The same for the rows that nobody holds; the others are left out. */
  holdFree<Table extends keyof Tables, Row>(query: Query<Table, Row>): Query<Table, Row>;
  /** Of all units that hold a name one runs at a time. It is sent at once, so before what is sent after this call. */
  holdName(name: string): Promise<void>;
}

type Query<Table extends keyof Tables, Row> = SelectQueryBuilder<Tables, Table, Row>;

/** Several queries that see, or change, one state of the database. They await nothing but queries. */
export type Unit<Result> = (session: Session) => Promise<Result>;

/** The only thing that the two dialects do differently. */
export interface Database {
  /** Runs a unit on one snapshot of what is committed. */
  read<Result>(unit: Unit<Result>): Promise<Result>;
  /** Runs a unit of one query, which sees one state of the database by itself; a second one is refused. */
  readOne<Result>(unit: Unit<Result>): Promise<Result>;
  /**
   * Runs a unit in a transaction; resolves once it is durable. What the unit throws undoes all that it did. It may be run
   * anew if the database asked for that, so it has no other effect than its queries. One that `isNew` takes up something
   * that nobody has begun; however many of those there are, they leave room for what is under way.
   */
  write<Result>(unit: Unit<Result>, options?: { readonly isNew: boolean }): Promise<Result>;
}
