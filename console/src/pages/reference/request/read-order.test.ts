import { expect, it } from "vitest";
import { readOrder } from "./read-order.ts";

it.each([
  ["createImage", { model: "a", n: 3 }, { model: "a", count: 3 }],
  ["createImage", { model: "a" }, { model: "a", count: 1 }],
  ["createChatCompletion", { model: "a", n: 3 }, { model: "a", count: 1 }],
  ["adminTopUp", { n: 3 }, null],
  ["listModels", {}, null],
  ["createImage", null, null],
] as const)("what %s with %j has drawn is known before it is sent", (id, members, order) => {
  expect(readOrder(id, members)).toEqual(order);
});
