import type { Process } from "./use-processes.ts";

const SHORT = 8;

/** Enough of an id to tell processes apart. */
export function shortenProcessId(id: string): string {
  return id.slice(0, SHORT);
}

/** The name of its machine; of an older program, which does not say it, the id. */
export function nameProcess({ host, id }: Pick<Process, "host" | "id">): string {
  return host === "" ? shortenProcessId(id) : host;
}
