import { CONSOLE_PLACES, PLACES, type PlaceName } from "./places.ts";

/** The page of an address, for the title of the window; null where there is none of ours. */
export function namePlace(path: string): PlaceName | null {
  if (path === "/" || path.startsWith("/t/")) {
    return "playground";
  }
  if (path === "/reference") {
    return "reference";
  }
  // The longest address first: the console's own begin with the console's.
  const places = [...CONSOLE_PLACES, ...PLACES.slice(1)].toSorted(
    (one, other) => other.href.length - one.href.length,
  );
  return places.find(({ href }) => path === href || path.startsWith(`${href}/`))?.name ?? null;
}
