/** As much of an element of a list as is of use here. */
interface Element {
  readonly id?: string;
  readonly pictures?: readonly { readonly url: string }[];
}

interface FirstOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** The first element of a list; null: it is empty, or cannot be read, and then nothing is suggested. */
export async function fetchFirst(
  path: string,
  { headers, signal }: FirstOptions,
): Promise<Element | null> {
  const response = await fetch(path, { headers, signal, credentials: "same-origin" });
  if (!response.ok) {
    return null;
  }
  const { data = [] }: { data?: readonly Element[] } = await response.json();
  return data[0] ?? null;
}
