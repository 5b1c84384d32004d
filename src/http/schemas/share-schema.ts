import { Type, type Static } from "typebox";
import type { FastifyInstance } from "fastify";

const shared: Type.TSchema[] = [];

/** A schema that stands once in the API document and is pointed to from wherever it is used. */
export function shareSchema<Schema extends Type.TSchema>(
  name: string,
  schema: Schema,
): Type.TUnsafe<Static<Schema>> {
  shared.push({ ...schema, $id: name });
  return Type.Unsafe<Static<Schema>>({ $ref: `${name}#` });
}

export function addSharedSchemas(app: FastifyInstance): void {
  for (const schema of shared) {
    app.addSchema(schema);
  }
}
