import { move } from "piscina";

import { changePicture } from "./change-picture.ts";
import { openControl } from "./control.ts";
import { drawDocument } from "./draw-document.ts";
import { Undecodable, Withdrawn } from "./interruptions.ts";
import type { Answer, Order } from "./wire.ts";

/** Runs in a worker thread: draws the pixels of one order. One picture is one order, so pixels do not depend on the number of threads. */
export async function work(order: Order): Promise<Answer> {
  const control = openControl(order.control);
  const checkAborted = (): void => {
    if (control.isWithdrawn()) throw new Withdrawn();
  };
  const pixels = new ArrayBuffer(order.width * order.height * 3);
  const canvas = {
    pixels: new Uint8Array(pixels),
    checkAborted,
    progress: (share: number) => control.report(share),
  };
  try {
    checkAborted();
    if (order.kind === "draw") await drawDocument(order, canvas);
    else await changePicture(order, canvas);
    checkAborted();
    // A wrapper on this side of the thread; on the other it arrives as what it wraps.
    return move(pixels) as ArrayBuffer;
  } catch (error) {
    if (error instanceof Withdrawn) return "aborted";
    if (error instanceof Undecodable) return "undecodable";
    throw error;
  }
}
