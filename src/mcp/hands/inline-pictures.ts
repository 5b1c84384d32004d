import { BOUNDS } from "../../contract/bounds.ts";
import { Fault } from "../../contract/fault.ts";
import type { PictureSource } from "../../contract/image-request.ts";
import type { Spool, Spooler } from "../../contract/spool.ts";
import { readDataUrl } from "../../kit/data-url.ts";

/** The pictures that came inside one call; disposing of it removes their files. */
export interface InlinePictures extends AsyncDisposable {
  /** A `data:` URL is decoded into a spool, anything else stays an address. Throws `invalid_image`, `image_too_large`. */
  read(text: string, param: string): Promise<PictureSource>;
}

export function openInlinePictures(spooler: Spooler): InlinePictures {
  const opened: Spool[] = [];
  return {
    async read(text, param) {
      if (!/^data:/i.test(text)) {
        return { kind: "url", url: text, param };
      }
      const spool = await spooler.open({
        bytesMax: BOUNDS.pictureBytesMax,
        tooLarge: () => createTooLargeFault(param),
      });
      opened.push(spool);
      await decode(text, param, spool);
      return { kind: "bytes", spool, param };
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(opened.map((spool) => spool[Symbol.asyncDispose]()));
    },
  };
}

async function decode(text: string, param: string, spool: Spool): Promise<void> {
  const data = readDataUrl(text);
  if (data === undefined) {
    throw new Fault(
      "invalid_image",
      "A data URL must begin like `data:image/png;base64,` and go on in base64.",
      { param },
    );
  }
  try {
    for (const chunk of data.decode()) {
      await spool.write(chunk);
    }
  } catch (error) {
    throw error instanceof SyntaxError
      ? new Fault("invalid_image", "The picture's base64 is broken; encode the file again.", {
          param,
          cause: error,
        })
      : error;
  }
  await spool.close();
}

function createTooLargeFault(param: string): Fault {
  const mebibytes = BOUNDS.pictureBytesMax / (1024 * 1024);
  return new Fault(
    "image_too_large",
    `A picture is larger than ${mebibytes} MiB. Send a smaller or more compressed one.`,
    { param },
  );
}
