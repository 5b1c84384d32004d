import { move, transferableSymbol, valueSymbol } from "piscina";

import { changePicture, placeBase } from "./change-picture.ts";
import { openControl } from "./control.ts";
import { drawDocument } from "./draw-document.ts";
import { changePreviews, drawPreviews } from "./draw-previews.ts";
import { Undecodable, Withdrawn } from "./interruptions.ts";
import type { Answer, DrawnPixels, Order } from "./wire.ts";

/** Runs in a worker thread: draws the pixels of one order. One picture is one order, so pixels do not depend on the number of threads. */
export async function work(order: Order): Promise<Answer> {
  const control = openControl(order.control);
  const checkAborted = (): void => {
    if (control.isWithdrawn()) throw new Withdrawn();
  };
  const watch = { checkAborted, progress: (share: number) => control.report(share) };
  try {
    checkAborted();
    if (order.kind === "draw") {
      await drawPreviews(order, checkAborted);
      return handOver(await drawDocument(order, watch));
    }
    const data = new ArrayBuffer(order.width * order.height * 3);
    const base = await placeBase(order, checkAborted);
    await changePreviews(order, base, checkAborted);
    await changePicture(order, { pixels: new Uint8Array(data), ...watch }, base);
    checkAborted();
    return handOver({ data, channels: 3, hidden: [] });
  } catch (error) {
    if (error instanceof Withdrawn) return "aborted";
    if (error instanceof Undecodable) return "undecodable";
    throw error;
  }
}

/** Moves the pixels to the other thread instead of copying them. */
function handOver(drawn: DrawnPixels): DrawnPixels {
  const wrapper = {
    get [transferableSymbol]() {
      return [drawn.data];
    },
    get [valueSymbol]() {
      return drawn;
    },
  };
  // A wrapper on this side of the thread; on the other it arrives as what it wraps.
  return move(wrapper) as unknown as DrawnPixels;
}
