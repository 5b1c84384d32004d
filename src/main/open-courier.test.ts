import { expect, it } from "vitest";
import { openWorkbench } from "../../test/support/open-workbench.ts";
import { createEcho } from "../engines/echo/engine.ts";
import { openCourier } from "./open-courier.ts";

it("one of many that was not told the public address leaves what is to be told to others", async () => {
  await using bench = await openWorkbench({ channels: [{ engine: createEcho({}) }] });
  const { parts } = bench;
  await using courier = openCourier(parts, {
    database: { shown: "postgres://127.0.0.1/limner", connections: 20 },
    publicUrl: undefined,
    pictures: undefined,
  });
  const id = await bench.admit({ webhookUrl: "https://example.com/hook" });
  await parts.records.generations.cancel(id, 1);
  courier.ring();
  await courier.drain(AbortSignal.timeout(5_000));
  expect(courier.isOffered).toBe(false);
  const { data } = await parts.records.webhooks.list({ limit: 10 });
  expect(data).toMatchObject([{ generation: id, state: "pending", tries: 0 }]);
});
