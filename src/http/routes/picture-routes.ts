import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import { Fault } from "../../contract/fault.ts";
import type { RouteParts } from "../http-parts.ts";
import { extensionOf } from "../make-urls.ts";
import { PICTURE_ROUTE } from "../schemas/picture-schemas.ts";
import { sendPicture } from "../send-picture.ts";
import { watchHangUp } from "../watch-hang-up.ts";

const FILE = /^([0-9a-f]{32})\.(png|jpg|webp)$/;
const WIDTHS = [160, 320, 640, 1280] as const;

/** The stored pictures. Whoever has a name may see the picture: names are 128 random bits. */
export function addPictureRoutes(app: FastifyInstance, { limner }: RouteParts): void {
  app.withTypeProvider<TypeBoxTypeProvider>().route({
    method: ["GET", "HEAD"],
    url: "/images/:file",
    schema: PICTURE_ROUTE,
    handler: async (request, reply) => {
      const [, name, extension] = FILE.exec(request.params.file) ?? [];
      const width = readWidth(request.query.w);
      if (name === undefined) {
        throw noPicture();
      }
      const signal = watchHangUp(reply);
      const original = await limner.openPicture(name, { signal });
      if (extensionOf(original.asset.mediaType) !== extension) {
        throw noPicture();
      }
      const picture = width === undefined ? original : await limner.openPicture(name, { width, signal });
      const etag = width === undefined ? `"${name}"` : `"${name}-${width}"`;
      return sendPicture({ request, reply, picture, etag, caching: "public, max-age=31536000, immutable" });
    },
  });
}

function readWidth(text: string | undefined): (typeof WIDTHS)[number] | undefined {
  if (text === undefined) {
    return undefined;
  }
  const width = WIDTHS.find((candidate) => String(candidate) === text);
  if (width === undefined) {
    throw new Fault("invalid_request", `\`w\` must be one of ${WIDTHS.join(", ")}.`, { param: "w" });
  }
  return width;
}

function noPicture(): Fault {
  return new Fault("not_found", "There is no picture under this name.");
}
