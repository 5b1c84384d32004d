import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import { Fault } from "../../contract/fault.ts";
import type { Limner, OpenPicture } from "../../core/limner.ts";
import type { HttpParts } from "../http-parts.ts";
import { extensionOf } from "../make-urls.ts";
import { PICTURE_ROUTE } from "../schemas/picture-schemas.ts";
import { sendPicture } from "../send-picture.ts";
import { watchHangUp } from "../watch-hang-up.ts";

const FILE = /^([0-9a-f]{32})(?:\.(png|jpg|webp))?$/;
const WIDTHS = [160, 320, 640, 1280] as const;

/** The stored pictures. Whoever has a name may see the picture: names are 128 random bits. */
export function addPictureRoutes(app: FastifyInstance, { limner, log }: HttpParts): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();
  const opening = new Set<Promise<unknown>>();
  // A small copy may still be on its way to the store when whoever asked for it has gone.
  app.addHook("onClose", async () => {
    await Promise.allSettled(opening);
  });
  for (const method of ["GET", "HEAD"] as const) {
    const schema = { ...PICTURE_ROUTE, hide: method === "HEAD" };
    typed.route({
      method,
      url: "/images/:file",
      schema,
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        const opened = openByFile(limner, request.params.file, {
          w: request.query.w,
          signal: watchHangUp(reply),
        });
        opening.add(opened);
        const { picture, etag } = await opened.finally(() => opening.delete(opened));
        return sendPicture(
          {
            request,
            reply,
            picture,
            etag,
            caching: "public, max-age=31536000, immutable",
            mayRedirect: true,
          },
          log,
        );
      },
    });
  }
}

/** An extension must be that of the picture, also where a small copy of another type is sent. */
async function openByFile(
  limner: Limner,
  file: string,
  { w, signal }: { readonly w: string | undefined; readonly signal: AbortSignal },
): Promise<{ readonly picture: OpenPicture; readonly etag: string }> {
  const [, name, extension] = FILE.exec(file) ?? [];
  const width = readWidth(w);
  if (name === undefined) {
    throw noPicture();
  }
  const original = await limner.openPicture(name, { signal });
  if (extension !== undefined && extensionOf(original.asset.mediaType) !== extension) {
    throw noPicture();
  }
  return width === undefined
    ? { picture: original, etag: `"${name}"` }
    : { picture: await limner.openPicture(name, { width, signal }), etag: `"${name}-${width}"` };
}

function readWidth(text: string | undefined): (typeof WIDTHS)[number] | undefined {
  if (text === undefined) {
    return undefined;
  }
  const width = WIDTHS.find((candidate) => String(candidate) === text);
  if (width === undefined) {
    throw new Fault("invalid_request", `\`w\` must be one of ${WIDTHS.join(", ")}.`, {
      param: "w",
    });
  }
  return width;
}

function noPicture(): Fault {
  return new Fault("not_found", "There is no picture under this name.");
}
