import { paintPicture } from "./paint-picture.ts";
import { toPicturePath, type PictureRecipe } from "./picture-recipe.ts";

interface Painted {
  readonly bytes: Buffer;
  /** Its base64 as the bytes that go on the wire, made when it is first read. */
  readonly base64: Buffer;
}

export interface Painter {
  /** Made once and kept while there is room. */
  paint(recipe: PictureRecipe): Promise<Painted>;
}

const KEPT_BYTES_MAX = 256 * 1024 * 1024;
const KEPT_MAX = 1_000;

export function createPainter(): Painter {
  const kept = new Map<string, { readonly painted: Promise<Painted>; bytes: number }>();
  let keptBytes = 0;

  const forget = (path: string): void => {
    keptBytes -= kept.get(path)?.bytes ?? 0;
    kept.delete(path);
  };
  const makeRoom = (): void => {
    for (const path of kept.keys()) {
      if (keptBytes <= KEPT_BYTES_MAX && kept.size <= KEPT_MAX) {
        return;
      }
      forget(path);
    }
  };
  const make = async (path: string, recipe: PictureRecipe): Promise<Painted> => {
    try {
      const bytes = await paintPicture(recipe);
      const entry = kept.get(path);
      if (entry !== undefined) {
        // The base64 is counted at once, whether it is ever made or not.
        entry.bytes = Math.ceil((bytes.length * 7) / 3);
        keptBytes += entry.bytes;
        makeRoom();
      }
      return toPainted(bytes);
    } catch (error) {
      forget(path);
      throw error;
    }
  };

  return {
    paint(recipe) {
      const path = toPicturePath(recipe);
      const entry = kept.get(path);
      if (entry !== undefined) {
        return entry.painted;
      }
      const painted = Promise.resolve().then(() => make(path, recipe));
      kept.set(path, { painted, bytes: 0 });
      return painted;
    },
  };
}

function toPainted(bytes: Buffer): Painted {
  let base64: Buffer | undefined;
  return {
    bytes,
    get base64() {
      return (base64 ??= Buffer.from(bytes.toString("base64"), "latin1"));
    },
  };
}
