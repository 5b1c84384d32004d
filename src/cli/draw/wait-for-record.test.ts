import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { waitForRecord } from "./wait-for-record.ts";

it("says that no server answers while it goes on asking", async () => {
  let asked = 0;
  await using server = createServer((_request, response) => {
    asked += 1;
    if (asked <= 2) {
      response.destroy();
      return;
    }
    const state = asked === 3 ? "running" : "succeeded";
    response.end(JSON.stringify({ id: "gen_7", state, pictures: [], warnings: [], error: null }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const states: string[] = [];
  await waitForRecord({ url, key: "sk-test", keySource: "--key" }, "gen_7", {
    onState: (state) => states.push(state),
    signal: new AbortController().signal,
  });
  const away = "no server answers; asking again";
  expect(states).toEqual([away, away, "running"]);
});
