import { BOUNDS } from "../../contract/bounds.ts";
import { Fault } from "../../contract/fault.ts";
import type { Generation } from "../../contract/generation.ts";
import type { Records } from "../../contract/records.ts";

/**
 * The generation that an `Idempotency-Key` of this API key stands for; undefined if the value is free.
 * Throws `expired` where it was erased or its pictures are no longer kept, `idempotency_mismatch` where it stands for other content.
 */
export async function findReplay(
  scope: { readonly key: string; readonly value: string; readonly fingerprint: string },
  { generations }: Pick<Records, "generations">,
): Promise<Generation | undefined> {
  if (scope.value.length > BOUNDS.idempotencyCharactersMax) {
    throw new Fault(
      "invalid_request",
      `Idempotency-Key may have at most ${BOUNDS.idempotencyCharactersMax} characters.`,
    );
  }
  const earlier = await generations.findIdempotent(scope.key, scope.value);
  if (earlier !== undefined && earlier.erasedAt !== null) {
    throw new Fault(
      "expired",
      "The generation of this Idempotency-Key was erased. Send a new value to draw anew.",
    );
  }
  if (earlier !== undefined && earlier.picturesExpiredAt !== null) {
    throw new Fault(
      "expired",
      "The pictures of this Idempotency-Key were kept for their time and are gone. Send a new value to draw anew.",
    );
  }
  if (earlier !== undefined && earlier.fingerprint !== scope.fingerprint) {
    throw new Fault(
      "idempotency_mismatch",
      "This Idempotency-Key was used for a different request. Send a new value, or the same request again.",
    );
  }
  return earlier;
}
