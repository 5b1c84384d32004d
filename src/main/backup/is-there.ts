import { stat } from "node:fs/promises";

export async function isThere(path: string): Promise<boolean> {
  return (await sizeOf(path)) !== undefined;
}

/** In bytes; undefined if there is nothing of that name. */
export async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return undefined;
    }
    throw error;
  }
}
