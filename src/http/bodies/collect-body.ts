import type { IncomingMessage } from "node:http";
import { Fault } from "../../contract/fault.ts";
import type { BodyMeter } from "./body-meter.ts";
import { createBodyLateFault } from "./create-body-late-fault.ts";

/**
 * A chunk of one byte takes hundreds in memory, and a body may come in chunks of one byte: so many are
 * kept apart at most, then joined.
 */
const APART_MAX = 1024;

/**
 * Reads a whole body into memory, counted while it arrives. What follows after a fault is not kept.
 * Throws `body_too_large`, `overloaded`, or `invalid_request` when the body is late or breaks off.
 */
export function collectBody(
  message: IncomingMessage,
  options: { readonly meter: BodyMeter; readonly timeoutMs: number },
): Promise<Buffer> {
  const joined: Buffer[] = [];
  let apart: Buffer[] = [];
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      fail(createBodyLateFault(options.timeoutMs));
    }, options.timeoutMs);
    const stop = () => {
      clearTimeout(timer);
      message.off("data", take).off("end", finish).off("close", breakOff).off("error", breakOff);
    };
    const fail = (error: unknown) => {
      stop();
      message.on("error", ignoreLateError);
      message.resume();
      reject(error);
    };
    const take = (chunk: Buffer) => {
      try {
        options.meter.count(chunk.length);
        apart.push(chunk);
        if (apart.length >= APART_MAX) {
          joined.push(Buffer.concat(apart));
          apart = [];
        }
      } catch (error) {
        fail(error);
      }
    };
    const finish = () => {
      stop();
      resolve(Buffer.concat([...joined, ...apart]));
    };
    const breakOff = () => {
      fail(new Fault("invalid_request", "The body broke off before its end."));
    };
    message.on("data", take).on("end", finish).on("close", breakOff).on("error", breakOff);
    try {
      options.meter.announce(message.headers["content-length"]);
    } catch (error) {
      fail(error);
    }
  });
}

/** The request has been answered for already; a socket that dies afterwards tells nobody anything. */
function ignoreLateError(): void {}
