import { Fault } from "../../contract/fault.ts";
import type { Generation } from "../../contract/generation.ts";

/** The fault that a finished generation without a picture is answered with; undefined if it has pictures. */
export function toGenerationFault(generation: Generation): Fault | undefined {
  if (generation.erasedAt !== null) {
    return new Fault("expired", "The pictures of this generation were erased.");
  }
  if (generation.picturesExpiredAt !== null) {
    return new Fault(
      "expired",
      "The pictures of this generation were kept for their time and are gone.",
    );
  }
  if (generation.state === "canceled") {
    return new Fault("canceled", "The generation was canceled; nothing was charged.");
  }
  if (generation.state === "succeeded") {
    return undefined;
  }
  if (generation.error === null) {
    return new Fault("internal", "The generation ended without a picture and without a reason.");
  }
  const { code, message, outcome } = generation.error;
  return new Fault(code, message, outcome === null ? {} : { outcome });
}

/** The generation, if it is to be answered with its pictures; throws the fault it is answered with otherwise. */
export function orGenerationFault(generation: Generation): Generation {
  const fault = toGenerationFault(generation);
  if (fault !== undefined) {
    throw fault;
  }
  return generation;
}
