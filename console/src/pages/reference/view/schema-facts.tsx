import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { SchemaNode } from "../schema/schema-node.ts";
import { toPlain } from "../schema/to-plain.ts";
import { ValueList } from "./value-list.tsx";

const asCode = (chunks: ReactNode) => (
  <code className="rounded-sm bg-hover px-1 py-px text-text break-all">{chunks}</code>
);

/** What a value may be: from a few, within bounds, and what it is when left out. */
export function SchemaFacts({ node }: { readonly node: SchemaNode }): ReactElement | null {
  const texts = useTranslations("reference.schema");
  const bounds = useBoundsText(node);
  // An example of a whole body stands beside the body.
  const examples = node.members.length === 0 ? node.examples : [];
  if (node.values.length + examples.length === 0 && bounds === null && node.fallback === null) {
    return null;
  }
  return (
    <div className="mt-1 space-y-1 text-xs text-text-2">
      {node.values.length > 0 && (
        <ValueList
          label={node.values.length === 1 ? texts("oneValue") : texts("values")}
          values={node.values}
        />
      )}
      {bounds !== null && <p>{bounds}</p>}
      {node.fallback !== null && (
        <p>{texts.rich("fallback", { value: toPlain(node.fallback), code: asCode })}</p>
      )}
      {examples.length > 0 && <ValueList label={texts("example")} values={examples} />}
    </div>
  );
}

function useBoundsText({ bounds: { of, least, most } }: SchemaNode): string | null {
  const texts = useTranslations("reference.schema");
  if (least !== undefined && most !== undefined) {
    return texts(`${of}.between`, { least, most });
  }
  if (least !== undefined) {
    // Numbers that count or measure begin at nothing by themselves; so do texts at one letter.
    return of === "number" && least === 0 ? null : texts(`${of}.least`, { least });
  }
  return most === undefined ? null : texts(`${of}.most`, { most });
}
