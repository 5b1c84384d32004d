import type { FastifyInstance } from "fastify";
import { Fault } from "../contract/fault.ts";

export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

/** Called before the routes are added: notes which methods each path has. */
export function noteMethods(app: FastifyInstance): Map<string, Set<string>> {
  const methodsOf = new Map<string, Set<string>>();
  app.addHook("onRoute", ({ url, method }) => {
    const methods = methodsOf.get(url) ?? new Set();
    for (const one of [method].flat()) {
      methods.add(one);
    }
    methodsOf.set(url, methods);
  });
  return methodsOf;
}

/** Called after: every other method of a known path is answered `method_not_allowed`, and OPTIONS with what there is. */
export function addMethodFaults(
  app: FastifyInstance,
  methodsOf: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  // A copy, since adding routes makes the notes grow.
  const paths = Array.from(methodsOf, ([url, methods]) => ({ url, known: [...methods] }));
  for (const { url, known } of paths) {
    const allow = [...known, "OPTIONS"].join(", ");
    app.route({
      url,
      method: METHODS.filter((method) => !known.includes(method)),
      schema: { hide: true },
      onRequest: async (request, reply) => {
        if (request.method !== "OPTIONS") {
          throw new Fault("method_not_allowed", `This path takes ${known.join(", ")}.`, {
            headers: { allow },
          });
        }
        return reply.code(204).header("allow", allow).send();
      },
      handler: async () => undefined,
    });
  }
}
