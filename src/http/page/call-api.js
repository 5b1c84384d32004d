import { language } from "./language.js";

/**
 * Asks Limner with a key and answers with the parsed body and the headers. Throws an Error with `code` (that
 * of the fault, or `unreachable`), `answered` (whether anybody answered) and `reference` (for whoever reads logs).
 */
export async function callApi(path, { key, body, headers = {} }) {
  const response = await send(path, {
    ...(body !== undefined && { method: "POST", body }),
    headers: { "content-type": "application/json", authorization: `Bearer ${key}`, ...headers },
  });
  const answer = await response.json().catch(() => undefined);
  if (!response.ok || answer === undefined) {
    throw toFault(response, answer?.error);
  }
  return { body: answer, headers: response.headers };
}

async function send(path, options) {
  try {
    return await fetch(path, options);
  } catch (cause) {
    const fault = new Error(language.text("unreachable"), { cause });
    throw Object.assign(fault, { code: "unreachable", answered: false, reference: null });
  }
}

function toFault(response, error) {
  const message = error?.message ?? language.text("unreadable")(response.status);
  return Object.assign(new Error(message), {
    code: error?.code ?? "other",
    // A gateway in between may answer although Limner goes on; only Limner's own answer is final.
    answered: error?.code !== undefined,
    reference: response.headers.get("x-request-id"),
  });
}
