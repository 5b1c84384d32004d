import type { Operation } from "../document/operation.ts";

/** Where a value for a name in a path can be found: the list that stands before it. */
export interface ListSource {
  /** With its query. */
  readonly path: string;
  /** `file`: the name of a picture of the first element; `id`: its id. */
  readonly take: "id" | "file";
}

/** `/v1/generations` for `{id}` in `/v1/generations/{id}/story`; null: there is no such list. */
export function findListSource(
  { path }: Pick<Operation, "path">,
  name: string,
  operations: readonly Operation[],
): ListSource | null {
  if (name === "file") {
    return { path: "/v1/generations?limit=1&has_pictures=1", take: "file" };
  }
  const end = path.indexOf(`/{${name}}`);
  const before = path.slice(0, Math.max(0, end));
  const list = operations.find(({ method, path: other }) => method === "GET" && other === before);
  if (list === undefined) {
    return null;
  }
  // Only a generation that changed a picture has a reference.
  const narrowed = path.includes("/references/") ? "&mode=edit" : "";
  const isPaged = list.parameters.some((parameter) => parameter.name === "limit");
  return { path: isPaged ? `${before}?limit=1${narrowed}` : before, take: "id" };
}
