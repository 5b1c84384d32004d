import { Fault } from "./fault.ts";

const CHARACTERS_MAX = 2048;

/**
 * Everything about the address of a webhook that can be judged when it is named; where it leads is judged by the door
 * when it is called. Returns it as it was written. Throws `invalid_request`.
 */
export function readWebhookUrl(text: string, param: string): string {
  const why = findWrong(text);
  if (why === undefined) return text;
  throw new Fault("invalid_request", `The address in ${param} ${why}.`, { param });
}

function findWrong(text: string): string | undefined {
  if (text.length > CHARACTERS_MAX) return `has more than ${CHARACTERS_MAX} characters`;
  // The URL parser would take some white space out and let the rest pass.
  const url = /\s/.test(text) ? null : URL.parse(text);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:"))
    return "must be one http: or https: URL, such as https://example.com/limner";
  if (url.username !== "" || url.password !== "")
    return "holds a user name or a password; leave them out, the signature shows who calls";
  return undefined;
}
