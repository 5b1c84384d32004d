import { ChevronRight } from "lucide-react";
import { Collapsible } from "radix-ui";
import { useState, type ReactElement, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { SchemaNode } from "../schema/schema-node.ts";
import { SchemaRow } from "./schema-row.tsx";

interface SchemaInsideProps {
  readonly node: SchemaNode;
  readonly depth: number;
}

/** The members of an object, or the forms that a value can have. */
export function SchemaInside({ node, depth }: SchemaInsideProps): ReactElement | null {
  const texts = useTranslations("reference.schema");
  if (node.recursive) {
    return (
      <p className="mt-1 text-xs text-text-2">
        {texts.rich("recursive", {
          name: node.shared ?? "",
          code: (chunks) => <code className="text-text">{chunks}</code>,
        })}
      </p>
    );
  }
  const { members, choices } = node;
  return members.length + choices.length === 0 ? null : (
    <Fold
      label={
        members.length > 0
          ? texts("members", { count: members.length })
          : texts("choices", { count: choices.length })
      }
    >
      {[...members, ...choices].map((inner, place) => (
        <SchemaRow key={`${inner.name ?? ""}${place}`} node={inner} depth={depth + 1} />
      ))}
    </Fold>
  );
}

interface FoldProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Fold({ label, children }: FoldProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <Collapsible.Root open={isOpen} onOpenChange={setOpen} className="mt-1.5">
      <Collapsible.Trigger className="group -ml-1 inline-flex min-h-6 items-center gap-1 rounded-sm px-1 text-xs font-medium text-lapis-text coarse:min-h-11">
        <ChevronRight
          size={14}
          strokeWidth={2}
          aria-hidden
          className="transition-transform duration-(--dur-2) group-data-[state=open]:rotate-90"
        />
        {label}
      </Collapsible.Trigger>
      <Collapsible.Content>
        <ul className="mt-1 border-l border-line-strong pl-3.5">{children}</ul>
      </Collapsible.Content>
    </Collapsible.Root>
  );
}
