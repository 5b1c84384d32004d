import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { Operation } from "../document/operation.ts";
import type { SharedSchemas } from "../schema/api-schema.ts";
import { readSchemaTree } from "../schema/read-schema-tree.ts";
import { SchemaRow } from "./schema-row.tsx";

interface ParameterListProps {
  readonly operation: Operation;
  readonly shared: SharedSchemas;
}

const PLACES = ["path", "query", "header"] as const;

/** What goes into path, query and headers. */
export function ParameterList({ operation, shared }: ParameterListProps): ReactElement | null {
  const texts = useTranslations("reference");
  if (operation.parameters.length === 0) {
    return null;
  }
  return (
    <section className="mt-10">
      <h2 className="text-lg tracking-title">{texts("parameters")}</h2>
      {PLACES.map((place) => {
        const inside = operation.parameters.filter((parameter) => parameter.place === place);
        return inside.length === 0 ? null : (
          <section key={place} aria-label={texts(`places.${place}`)}>
            <h3 className="mt-4 mb-1 text-xs font-medium text-text-2">
              {texts(`places.${place}`)}
            </h3>
            <ul className="border-t border-line">
              {inside.map(({ name, required, schema }) => (
                <SchemaRow
                  key={name}
                  node={{ ...readSchemaTree(schema, shared), name, required }}
                  isAnswer={false}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
