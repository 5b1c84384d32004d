import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const PAGE = new URL("../../../docs/tested-clients.md", import.meta.url);

/** The tests of a family of clients, and at the same time the table of them on the page. */
export interface CallTable {
  /** Makes a test of one call with one client, and a mark in the table. */
  test(client: string, call: string, run: () => Promise<void>): void;
  /** Makes the test that the page has exactly the table of the tests made before. */
  expectOnPage(): void;
}

/** The clients are the columns, in this order; the calls are the rows, in the order of their first test. */
export function createCallTable(clients: readonly string[]): CallTable {
  const rows = new Map<string, Set<string>>();
  return {
    test(client, call, run) {
      rows.set(call, (rows.get(call) ?? new Set()).add(client));
      it(call, run);
    },
    expectOnPage() {
      it("docs/tested-clients.md has the table of exactly these calls", () => {
        const marks = (tested: ReadonlySet<string>) =>
          clients.map((client) => (tested.has(client) ? "✓" : "–"));
        const lines = [
          ["Call", ...clients],
          ["---", ...clients.map(() => ":-:")],
          ...rows.entries().map(([call, tested]) => [call, ...marks(tested)]),
        ];
        const table = lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
        expect(readFileSync(PAGE, "utf8")).toContain(table);
      });
    },
  };
}
