import sharp from "sharp";

import type {
  Engine,
  EngineContext,
  EnginePixels,
  EngineReference,
  EngineWork,
} from "../../src/contract/engine.ts";
import { Fault } from "../../src/contract/fault.ts";
import type { Warning } from "../../src/contract/warning.ts";
import type { GalleryChapter, GalleryEntry } from "./gallery-entry.ts";

/** A picture of the gallery as it came out. */
export interface GalleryPicture {
  readonly chapter: string;
  readonly entry: GalleryEntry;
  readonly milliseconds: number;
  readonly understood: string;
  readonly warnings: readonly Warning[];
  /** PNG; absent when the engine refused. */
  readonly file?: Buffer;
  readonly refusal?: string;
}

interface Known {
  readonly picture: EnginePixels;
  readonly file: Buffer;
}

const context: EngineContext = {
  signal: new AbortController().signal,
  progress: () => undefined,
  sending: () => Promise.resolve(),
  accepted: () => Promise.resolve(),
  openSpool: () => Promise.reject(new Error("the illustrator writes no files")),
};

/** Draws all entries one after the other, so that each time is that of one picture. */
export async function drawGallery(
  engine: Engine,
  chapters: readonly GalleryChapter[],
  tell: (picture: GalleryPicture) => void,
): Promise<GalleryPicture[]> {
  const known = new Map<string, Known>();
  const pictures: GalleryPicture[] = [];
  for (const { title, entries } of chapters) {
    for (const entry of entries) {
      const picture = await drawEntry(engine, { chapter: title, entry, known });
      pictures.push(picture);
      tell(picture);
    }
  }
  return pictures;
}

async function drawEntry(
  engine: Engine,
  { chapter, entry, known }: { chapter: string; entry: GalleryEntry; known: Map<string, Known> },
): Promise<GalleryPicture> {
  const started = performance.now();
  const facts = { chapter, entry };
  try {
    const { pictures, warnings } = await engine.generate(toWork(entry, known), context);
    const milliseconds = performance.now() - started;
    const [picture] = pictures;
    if (picture?.kind !== "pixels") throw new TypeError("the illustrator answers pixels");
    const file = await encode(picture);
    if (entry.name !== undefined) known.set(entry.name, { picture, file });
    return { ...facts, milliseconds, warnings, understood: picture.revisedPrompt ?? "", file };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const milliseconds = performance.now() - started;
    return { ...facts, milliseconds, warnings: [], understood: "", refusal: error.message };
  }
}

const encode = ({ data, width, height, channels }: EnginePixels): Promise<Buffer> =>
  sharp(new Uint8Array(data), { raw: { width, height, channels } }).png().toBuffer();

function toWork(entry: GalleryEntry, known: ReadonlyMap<string, Known>): EngineWork {
  const { prompt, width = 960, height = 540, seed = 7, turnOf, photos = [] } = entry;
  const names = turnOf === undefined ? photos : [turnOf];
  const references = names.map((name, index): EngineReference => {
    const source = known.get(name);
    if (source === undefined) throw new RangeError(`no entry is named ${name}`);
    const { picture, file } = source;
    return {
      n: index + 1,
      changed: index === 0,
      width: picture.width,
      height: picture.height,
      mediaType: "image/png",
      open: async function* () {
        yield file;
      },
      ...(turnOf === undefined || picture.document === undefined
        ? {}
        : { document: picture.document }),
    };
  });
  return {
    generationId: "gallery",
    callKey: "gallery-1",
    model: "illustrator",
    mode: turnOf !== undefined ? "iterate" : photos.length > 0 ? "edit" : "draw",
    prompt,
    context: [],
    guidance: "",
    references,
    size: { width, height },
    count: 1,
    seeds: [seed],
    format: "png",
    wishes: entry.isTransparent === true ? { background: "transparent" } : {},
  };
}
