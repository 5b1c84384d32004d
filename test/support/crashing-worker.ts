import type { Answer, Order } from "../../src/engines/illustrator/wire.ts";

/** A worker of the illustrator that dies of every order, as a bug in a native part would make it. */
export function work(_order: Order): Promise<Answer> {
  process.exit(1);
}
