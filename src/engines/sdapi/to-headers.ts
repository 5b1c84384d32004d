/** AUTOMATIC1111 and its kin ask for a user and a password (`--api-auth user:password`), KoboldCpp and proxies for a bearer token. */
export function toHeaders(apiKey: string | undefined): Readonly<Record<string, string>> {
  if (apiKey === undefined) {
    return {};
  }
  const authorization = apiKey.includes(":")
    ? `Basic ${Buffer.from(apiKey).toString("base64")}`
    : `Bearer ${apiKey}`;
  return { authorization };
}
