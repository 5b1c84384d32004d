import { lookup } from "node:dns";
import type { LookupAddress, LookupOptions } from "node:dns";
import type { LookupFunction } from "node:net";

/** Thrown by the look-up of a name all of whose addresses are forbidden. */
export class NotAllowedError extends Error {
  override readonly name = "NotAllowedError";
}

/** A look-up that leaves out the addresses that may not be connected to, so that no second look-up could answer differently. */
export function filteredLookup(mayConnect: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error !== null) {
        callback(error, "");
        return;
      }
      const allowed = found.filter(({ address }) => mayConnect(address));
      if (allowed.length === 0) {
        callback(new NotAllowedError(`${host} has no address that may be connected to`), "");
        return;
      }
      answer(allowed, options, callback);
    });
  };
}

function answer(
  allowed: readonly LookupAddress[],
  { all }: LookupOptions,
  callback: Parameters<LookupFunction>[2],
): void {
  const [first] = allowed;
  if (all === true || first === undefined) {
    callback(null, [...allowed]);
  } else {
    callback(null, first.address, first.family);
  }
}
