import { work as workAsUsual } from "../draw-worker.ts";
import type { Answer, Order } from "../wire.ts";

/** Widths that make the worker fail in ways no picture can. */
const EXIT_AT = 66;
const THROW_AT = 67;
const EXHAUST_AT = 68;

/** The usual worker, except that pictures of certain widths break it. */
export async function work(order: Order): Promise<Answer> {
  if (order.width === EXIT_AT) process.exit(1);
  if (order.width === THROW_AT) throw new Error("a bug");
  if (order.width === EXHAUST_AT) fillTheHeap();
  return await workAsUsual(order);
}

function fillTheHeap(): never {
  const kept: number[][] = [];
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => index + kept.length / 3));
}
