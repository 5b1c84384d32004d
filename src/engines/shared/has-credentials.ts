const PLAIN: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "cache-control",
  "content-type",
  "range",
  "user-agent",
]);

/** Whether a request carries more than what any stranger may see. */
export function hasCredentials(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).some((name) => !PLAIN.has(name.toLowerCase()));
}
