import { changePicture } from "./change-picture.ts";
import { openControl } from "./control.ts";
import { drawDocument } from "./draw-document.ts";
import { Undecodable, Withdrawn } from "./interruptions.ts";
import type { Answer, Order } from "./wire.ts";

/** Runs in a worker thread: fills the pixels of one order. One picture is one order, so pixels do not depend on the number of threads. */
export async function work(order: Order): Promise<Answer> {
  const control = openControl(order.control);
  const checkAborted = (): void => {
    if (control.isWithdrawn()) throw new Withdrawn();
  };
  const canvas = {
    pixels: new Uint8Array(order.pixels),
    checkAborted,
    progress: (share: number) => control.report(share),
  };
  try {
    checkAborted();
    if (order.kind === "draw") await drawDocument(order, canvas);
    else await changePicture(order, canvas);
    checkAborted();
    return "done";
  } catch (error) {
    if (error instanceof Withdrawn) return "aborted";
    if (error instanceof Undecodable) return "undecodable";
    throw error;
  }
}
