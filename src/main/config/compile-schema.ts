import { createRequire } from "node:module";
import type * as AjvPackage from "ajv";
import type { TSchema } from "typebox";

let ajv: AjvPackage.Ajv | undefined;

/** Makes the judge of a schema. Ajv is loaded with the first one: a start without `limner.yaml` needs none. */
export function compileSchema<Value>(schema: TSchema): AjvPackage.ValidateFunction<Value> {
  ajv ??= createAjv();
  return ajv.compile<Value>(schema);
}

function createAjv(): AjvPackage.Ajv {
  // The configuration is read in one go, and a promise would make that of everything which reads it.
  // What `require` gives has no type of its own.
  const { Ajv } = createRequire(import.meta.url)("ajv") as typeof AjvPackage;
  return new Ajv({ allErrors: true, verbose: true, strict: false });
}
