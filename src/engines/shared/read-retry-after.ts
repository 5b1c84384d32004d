const SECONDS_MAX = 3_600;

/** `Retry-After` in whole seconds, at most an hour (RFC 9110 §10.2.3: seconds or a date); undefined if there is none that can be read. */
export function readRetryAfter(value: string | undefined): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  const seconds = /^\d{1,9}$/.test(value.trim())
    ? Number(value)
    : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.min(SECONDS_MAX, Math.max(0, seconds)) : undefined;
}
