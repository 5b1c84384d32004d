import type { Connection } from "./create-connection.ts";
import { readJson } from "./read-json.ts";
import type { Generation, GenerationPage, GenerationQuery } from "./records.ts";
import { toQuery } from "./to-query.ts";

export interface ListOptions extends GenerationQuery {
  /** How many records are asked for at a time: 20 unless told, at most 100. */
  readonly pageSize?: number | undefined;
  /** Where to begin: the `next_cursor` of a page. */
  readonly cursor?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The generations of the account, newest first; walked through, it fetches page after page. */
export interface GenerationList extends AsyncIterable<Generation> {
  /** One page after the other. */
  pages(): AsyncGenerator<GenerationPage, void>;
}

export function listGenerations(options: ListOptions, connection: Connection): GenerationList {
  const { pageSize, cursor: start, signal, ...narrowed } = options;
  async function* pages(): AsyncGenerator<GenerationPage, void> {
    let cursor: string | null | undefined = start;
    do {
      const query: string = toQuery({ ...narrowed, limit: pageSize, cursor });
      const call = { path: `/v1/generations${query}`, signal };
      const page: GenerationPage = await connection.ask(call, readJson<GenerationPage>);
      yield page;
      cursor = page.next_cursor;
    } while (cursor !== null);
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) {
        yield* page.data;
      }
    },
  };
}
