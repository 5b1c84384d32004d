const BYTES = 12;

/** `th_5f0c…`. Not `randomUUID`, which pages without TLS lack. */
export function makeId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return `${prefix}_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
