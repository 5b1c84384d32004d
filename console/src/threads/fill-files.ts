import { LimnerError } from "limner/client";
import { fileIdOf, type DrawingRequest } from "./build-request.ts";

/** The body of a request as it is sent: the bytes of files stand in it as data URLs. */
export async function fillFiles(
  { body }: DrawingRequest,
  read: (id: string) => Promise<Blob | null>,
): Promise<Readonly<Record<string, unknown>>> {
  const ids = new Set<string>();
  walk(body, (text) => {
    const id = fileIdOf(text);
    if (id !== null) {
      ids.add(id);
    }
    return text;
  });
  const urls = new Map<string, string>();
  for (const id of ids) {
    const blob = await read(id);
    if (blob === null) {
      throw new LimnerError("A picture of this request is not kept in this browser any more.", {
        code: "file_missing",
      });
    }
    urls.set(id, await toDataUrl(blob));
  }
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      name === "prompt" ? value : walk(value, (text) => urls.get(fileIdOf(text) ?? "") ?? text),
    ]),
  );
}

/** Texts at the places of addresses, mapped; words are left alone, whatever they begin with. */
function walk(value: unknown, map: (text: string) => string): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => (typeof item === "string" ? map(item) : walk(item, map)));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [
      name,
      name === "url" && typeof item === "string" ? map(item) : walk(item, map),
    ]),
  );
}

/** The browser's own way, which does not stop the page for a large file. */
function toDataUrl(blob: Blob): Promise<string> {
  const reader = new FileReader();
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  reader.addEventListener("load", () =>
    resolve(typeof reader.result === "string" ? reader.result : ""),
  );
  reader.addEventListener("error", () => reject(reader.error ?? new Error("not readable")));
  reader.readAsDataURL(blob);
  return promise;
}
