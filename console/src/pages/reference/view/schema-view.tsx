import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { ApiSchema, SharedSchemas } from "../schema/api-schema.ts";
import { readSchemaTree } from "../schema/read-schema-tree.ts";
import { SchemaRow } from "./schema-row.tsx";

interface SchemaViewProps {
  readonly schema: ApiSchema;
  readonly shared: SharedSchemas;
  readonly isAnswer: boolean;
}

/** A body as a tree whose first members stand open. */
export function SchemaView({ schema, shared, isAnswer }: SchemaViewProps): ReactElement {
  const texts = useTranslations("reference.schema");
  const root = readSchemaTree(schema, shared);
  if (root.type === "any" && root.description === "") {
    return <p className="text-sm text-text-2">{texts("anything")}</p>;
  }
  const isPlain = root.members.length === 0 || root.type !== "object";
  return (
    <ul className="border-t border-line">
      {isPlain ? (
        <SchemaRow node={root} isAnswer={isAnswer} />
      ) : (
        root.members.map((member) => (
          <SchemaRow key={member.name ?? ""} node={member} isAnswer={isAnswer} />
        ))
      )}
    </ul>
  );
}
