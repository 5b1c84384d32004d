import { Fault } from "../../contract/fault.ts";
import type { PictureSource } from "../../contract/image-request.ts";
import type { Spool, Spooler } from "../../contract/spool.ts";
import { readDataUrl, type DataUrl } from "../../kit/data-url.ts";

/** The spooled pictures of one request; disposing of it removes their files. */
export interface PictureSpools extends AsyncDisposable {
  /**
   * A picture written as text: a `data:` URL is decoded into a spool, anything else stays an address.
   * Throws `invalid_image` (not base64), `image_too_large`.
   */
  fromText(text: string, param: string): Promise<PictureSource>;
  /** A picture that arrives as bytes. Throws `image_too_large`. */
  fromBytes(
    chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
    param: string,
  ): Promise<{ readonly source: PictureSource; readonly sha256: string }>;
}

const DATA_SCHEME = /^data:/i;
/** What the padding of base64 adds to the length that can be told without decoding. */
const PADDING_BYTES_MAX = 2;

/** More inline pictures than a conversation of real ones could hold in one body. */
const SPOOLS_MAX = 200;

export function createPictureSpools(
  spooler: Spooler,
  bounds: { readonly pictureBytesMax: number },
): PictureSpools {
  const opened: Spool[] = [];

  const tooLarge = (param: string): Fault =>
    new Fault(
      "image_too_large",
      `A picture is larger than ${bounds.pictureBytesMax / (1024 * 1024)} MiB. Send a smaller or more compressed one.`,
      { param },
    );

  const fromBytes: PictureSpools["fromBytes"] = async (chunks, param) => {
    if (opened.length >= SPOOLS_MAX) {
      throw new Fault(
        "invalid_request",
        `The request brings more than ${SPOOLS_MAX} pictures. Leave out the older ones.`,
        { param },
      );
    }
    const spool = await spooler.open({
      bytesMax: bounds.pictureBytesMax,
      tooLarge: () => tooLarge(param),
    });
    opened.push(spool);
    for await (const chunk of chunks) {
      await spool.write(chunk);
    }
    const { sha256 } = await spool.close();
    return { source: { kind: "bytes", spool, param }, sha256 };
  };

  return {
    fromBytes,
    async fromText(text, param) {
      if (!DATA_SCHEME.test(text)) {
        return { kind: "url", url: text, param };
      }
      const data = readDataUrl(text);
      if (data === undefined) {
        throw new Fault(
          "invalid_image",
          "A data URL must begin like `data:image/png;base64,` and go on in base64.",
          { param },
        );
      }
      if (data.bytesAtMost > bounds.pictureBytesMax + PADDING_BYTES_MAX) {
        throw tooLarge(param);
      }
      const { source } = await fromBytes(decode(data, param), param);
      return source;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(opened.map((spool) => spool[Symbol.asyncDispose]()));
    },
  };
}

function* decode(data: DataUrl, param: string): Generator<Uint8Array> {
  try {
    yield* data.decode();
  } catch (error) {
    throw error instanceof SyntaxError
      ? new Fault(
          "invalid_image",
          "The picture's base64 is broken: it breaks off or holds characters that do not belong there.",
          { param, cause: error },
        )
      : error;
  }
}
