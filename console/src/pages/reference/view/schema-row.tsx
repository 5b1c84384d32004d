import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { SchemaNode } from "../schema/schema-node.ts";
import { InlineText } from "./inline-text.tsx";
import { SchemaFacts } from "./schema-facts.tsx";
import { SchemaInside } from "./schema-inside.tsx";

interface SchemaRowProps {
  readonly node: SchemaNode;
  /** How far in it stands; what is deeper is folded. */
  readonly depth: number;
}

/** One member: its name, what it is, what it means, and what is inside it. */
export function SchemaRow({ node, depth }: SchemaRowProps): ReactElement {
  const texts = useTranslations("reference.schema");
  return (
    <li className="border-b border-line py-2.5 last:border-b-0">
      <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5">
        {node.name !== null && <code className="text-sm font-strong break-all">{node.name}</code>}
        <span className="text-xs text-text-2">
          <code>{node.type}</code>
          {node.nullable && <span className="ml-1.5">{texts("orNull")}</span>}
        </span>
        {node.required && <span className="text-xs font-medium">{texts("required")}</span>}
      </div>
      {node.description !== "" && (
        <p className="mt-1 max-w-160 text-sm text-text-2">
          <InlineText text={node.description} />
        </p>
      )}
      <SchemaFacts node={node} />
      <SchemaInside node={node} depth={depth} />
    </li>
  );
}
