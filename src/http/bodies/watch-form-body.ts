import type { IncomingMessage } from "node:http";
import { Fault } from "../../contract/fault.ts";
import type { ByteBudget } from "../../kit/byte-budget.ts";
import type { Bounds } from "../http-settings.ts";
import { createBodyMeter } from "./body-meter.ts";
import { createBodyLateFault } from "./create-body-late-fault.ts";

/** Looks on while a form is parsed, and ends the parsing when it grows too large or too old. */
export interface FormWatch {
  /** What was waited for, unless the watch has found a fault first. Errors of the parser become faults. */
  orFault<Result>(result: Promise<Result>): Promise<Result>;
  /** Ends the watch; what still arrives is thrown away. */
  stop(): void;
}

export function watchFormBody(
  message: IncomingMessage,
  options: { readonly bounds: Bounds; readonly budget: ByteBudget },
): FormWatch {
  const { bounds } = options;
  const meter = createBodyMeter(bounds.multipartBytesMax, options.budget);
  // Not a race of promises: one that stays pending would keep every step of a body in thousands of pieces.
  let failure: unknown;
  let tellWaiter = (_error: unknown): void => {};
  const fail = (error: unknown) => {
    failure ??= error;
    tellWaiter(error);
  };
  const timer = setTimeout(() => {
    fail(createBodyLateFault(bounds.bodyTimeoutMs));
  }, bounds.bodyTimeoutMs);
  const orFail = (step: () => void) => {
    try {
      step();
    } catch (error) {
      fail(error);
    }
  };
  const count = (chunk: Buffer) => {
    orFail(() => meter.count(chunk.length));
  };
  message.on("data", count);
  orFail(() => meter.announce(message.headers["content-length"]));
  return {
    async orFault<Result>(result: Promise<Result>) {
      try {
        return await new Promise<Result>((resolve, reject) => {
          tellWaiter = reject;
          if (failure !== undefined) {
            reject(failure);
          }
          result.then(resolve, reject);
        });
      } catch (error) {
        throw error instanceof Fault ? error : toFormFault(error);
      }
    },
    stop() {
      clearTimeout(timer);
      message.off("data", count);
      message.resume();
      meter.release();
    },
  };
}

const TOO_MANY_PARTS = new Set<unknown>(["FST_PARTS_LIMIT", "FST_FILES_LIMIT", "FST_FIELDS_LIMIT"]);

/** Whatever the parser throws is about the form: nothing of ours runs inside it. */
function toFormFault(error: unknown): Fault {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const message = TOO_MANY_PARTS.has(code)
    ? "The form has too many parts."
    : "The form could not be read: it breaks off, or its boundary or a part's header is wrong.";
  return new Fault("invalid_request", message, { cause: error });
}
