/**
 * 128 random bits for an `Idempotency-Key`. Not `randomUUID`, which pages without TLS lack. It is no secret, only never
 * the same twice, so Node 18, which has no global `crypto`, may use its other source.
 */
export function randomKey(): string {
  const bytes = new Uint8Array(16);
  if (typeof globalThis.crypto === "undefined") {
    bytes.forEach((_, index) => (bytes[index] = Math.floor(Math.random() * 256)));
  } else {
    globalThis.crypto.getRandomValues(bytes);
  }
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
