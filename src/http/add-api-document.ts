import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { addSharedSchemas } from "./schemas/share-schema.ts";
import { TAGS } from "./schemas/tags.ts";

const DESCRIPTION =
  "An image API that you own: draws pictures from words, edits reference pictures and goes on from turn to turn, with exactly the pixels asked for.";

/** Makes the document from the schemas of the routes, so it must be called before they are added. */
export async function addApiDocument(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    refResolver: {
      buildLocalReference: (schema) => (typeof schema["$id"] === "string" ? schema["$id"] : ""),
    },
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Limner",
        version,
        description: DESCRIPTION,
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      tags: Object.values(TAGS).map((name) => ({ name })),
      components: {
        securitySchemes: {
          bearer: {
            type: "http",
            scheme: "bearer",
            description: "An API key: `Authorization: Bearer sk-…`.",
          },
          admin: {
            type: "http",
            scheme: "bearer",
            description: "The admin key, which no API key is.",
          },
          console: {
            type: "apiKey",
            in: "cookie",
            name: "limner_admin",
            description:
              "The session of a browser, from POST /admin/v1/session. Whatever is no GET also needs the header `X-Limner-Console: 1`.",
          },
        },
      },
    },
  });
  addSharedSchemas(app);
  app.get("/openapi.json", { schema: { hide: true } }, async (_request, reply) =>
    reply.send(app.swagger()),
  );
}
