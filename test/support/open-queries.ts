import { Client, type QueryResultRow } from "pg";

/** A connection to a PostgreSQL database for questions of a test's own. */
export interface Queries extends AsyncDisposable {
  rows<Row extends QueryResultRow>(
    text: string,
    values?: readonly unknown[],
  ): Promise<readonly Row[]>;
  /** Of a question that is answered by one number, called `n`. */
  count(text: string, values?: readonly unknown[]): Promise<number>;
}

export async function openQueries(url: string): Promise<Queries> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const rows = async <Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(text, [...values])).rows;
  return {
    rows,
    async count(text, values) {
      const [row] = await rows<{ n: string }>(text, values);
      return Number(row?.n);
    },
    [Symbol.asyncDispose]: () => client.end(),
  };
}
