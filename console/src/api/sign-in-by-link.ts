import { LimnerError } from "limner/client";
import { keepKey } from "./key.ts";

export type SignInResult =
  | { readonly kind: "none" }
  | { readonly kind: "signed-in"; readonly name: string }
  | { readonly kind: "failed"; readonly error: unknown };

const MARK = "#sign-in=";

/**
 * Exchanges the code of a sign-in link for a key of this browser's own. The code leaves the address at once: a link
 * works a single time, and addresses are kept in histories.
 */
export async function signInByLink(): Promise<SignInResult> {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(MARK)) {
    return { kind: "none" };
  }
  history.replaceState(null, "", pathname + search);
  try {
    const { key, name } = await exchange(decodeURIComponent(hash.slice(MARK.length)));
    keepKey({ key, name });
    return { kind: "signed-in", name };
  } catch (error) {
    return { kind: "failed", error };
  }
}

async function exchange(code: string): Promise<{ readonly key: string; readonly name: string }> {
  const response = await fetch("/v1/sign-in", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ code }),
  });
  const answer: {
    readonly key?: string;
    readonly name?: string;
    readonly error?: { readonly message?: string; readonly code?: string };
  } = await response.json();
  if (!response.ok || answer.key === undefined) {
    throw new LimnerError(answer.error?.message ?? `The server answered ${response.status}.`, {
      code: answer.error?.code ?? "unexpected_answer",
      status: response.status,
    });
  }
  return { key: answer.key, name: answer.name ?? "" };
}
