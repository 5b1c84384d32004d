import type { Asset } from "../../contract/asset-records.ts";
import { BOUNDS } from "../../contract/bounds.ts";
import { Fault } from "../../contract/fault.ts";
import type { PictureSource } from "../../contract/image-request.ts";
import type { Spool } from "../../contract/spool.ts";
import { readDataUrl } from "../../kit/data-url.ts";
import type { Caller } from "../caller.ts";
import { isOwn } from "../generations/find-own.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { budgetedSpool } from "./budgeted-spool.ts";
import { ownPictureName } from "./own-picture-name.ts";

/** The bytes of a picture source, and our own asset if that is what it is. */
export interface OpenSource {
  readonly spool: Spool;
  /** The request brought the spool and disposes of it itself. */
  readonly borrowed: boolean;
  readonly own: { readonly asset: Asset; readonly mayUseDocument: boolean } | null;
}

type Parts = Pick<LimnerParts, "records" | "store" | "door" | "spooler" | "budget">;

/**
 * Brings the bytes of a reference here: from the request, from a `data:` URL, from our own store if the
 * address is one of our pictures (no connection is made), else through the door.
 */
export async function openSource(
  source: PictureSource,
  caller: Caller,
  context: { readonly parts: Parts; readonly signal: AbortSignal },
): Promise<OpenSource> {
  const { parts, signal } = context;
  if (source.kind === "bytes") {
    return { spool: source.spool, borrowed: true, own: null };
  }
  const openSpool = async (bytesMax: number = BOUNDS.pictureBytesMax) =>
    budgetedSpool(
      await parts.spooler.open({
        bytesMax,
        tooLarge: () => tooLarge(source.param),
      }),
      parts.budget,
    );

  if (/^data:/i.test(source.url)) {
    return {
      spool: await spoolDataUrl(source.url, source.param, openSpool),
      borrowed: false,
      own: null,
    };
  }
  const name = ownPictureName(source.url);
  const asset = name === undefined ? undefined : await parts.records.assets.get(name);
  if (asset?.role === "output" && asset.state === "stored") {
    const bytes = await parts.store.read(asset.name);
    if (bytes !== undefined) {
      const own = { asset, mayUseDocument: await mayUseDocument(asset, caller, parts) };
      // What we delivered may be larger than what strangers may bring.
      const spool = await fill(await openSpool(asset.bytes ?? undefined), bytes);
      return { spool, borrowed: false, own };
    }
  }
  return {
    spool: await parts.door.fetchPicture({
      url: source.url,
      param: source.param,
      openSpool,
      signal,
    }),
    borrowed: false,
    own: null,
  };
}

function tooLarge(param: string): Fault {
  return new Fault(
    "image_too_large",
    "The picture is larger than 20 MiB. Send a smaller one, for example as JPEG.",
    { param },
  );
}

async function fill(
  spool: Spool,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Spool> {
  try {
    for await (const chunk of bytes) {
      await spool.write(chunk);
    }
    await spool.close();
    return spool;
  } catch (error) {
    await spool[Symbol.asyncDispose]();
    throw error;
  }
}

async function spoolDataUrl(
  url: string,
  param: string,
  openSpool: () => Promise<Spool>,
): Promise<Spool> {
  const data = readDataUrl(url);
  if (data === undefined) {
    throw new Fault("invalid_image", "The data URL must look like data:image/png;base64,… .", {
      param,
    });
  }
  if (data.bytesAtMost > BOUNDS.pictureBytesMax + 2) {
    throw tooLarge(param);
  }
  try {
    return await fill(await openSpool(), data.decode());
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new Fault(
        "invalid_image",
        "The data URL does not hold valid base64. Encode the picture's bytes again.",
        { param, cause: error },
      );
    }
    throw error;
  }
}

/** Whoever has the address may use the picture; what it was made of is for those who may see its generation. */
async function mayUseDocument(
  { generation: id }: Asset,
  caller: Caller,
  parts: Pick<LimnerParts, "records">,
): Promise<boolean> {
  const generation = id === null ? undefined : await parts.records.generations.get(id);
  return generation !== undefined && isOwn(generation, caller);
}
