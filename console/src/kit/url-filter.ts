/** What a list is narrowed by, as the address of the page holds it; an empty text narrows nothing. */
export type UrlFilter<Name extends string> = Readonly<Record<Name, string>>;

/** Reads those names from the query of an address; others are left alone. */
export function readUrlFilter<Name extends string>(
  names: readonly Name[],
  search: string,
): UrlFilter<Name> {
  const query = new URLSearchParams(search);
  const entries = names.map((name) => [name, (query.get(name) ?? "").trim()] as const);
  // Each of the names is there, by construction.
  return Object.fromEntries(entries) as Record<Name, string>;
}

/** The query of an address, with its question mark; nothing where nothing is narrowed. */
export function writeUrlFilter(filter: UrlFilter<string>): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ""));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
