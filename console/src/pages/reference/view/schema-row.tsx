import { ChevronRight } from "lucide-react";
import { Collapsible } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { SchemaNode } from "../schema/schema-node.ts";
import { InlineText } from "./inline-text.tsx";
import { SchemaFacts } from "./schema-facts.tsx";

interface SchemaRowProps {
  readonly node: SchemaNode;
  /** Requests must have what is required; answers always have it, and what is worth a word there is what may be missing. */
  readonly isAnswer: boolean;
}

/** One member: its name, what it is, what it means, and what is inside it. */
export function SchemaRow({ node, isAnswer }: SchemaRowProps): ReactElement {
  const texts = useTranslations("reference.schema");
  const isOptional = isAnswer && !node.required && node.name !== null;
  return (
    <li className="border-b border-line py-2.5 last:border-b-0">
      <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5">
        {node.name !== null && <code className="text-sm font-strong break-all">{node.name}</code>}
        <span className="text-xs text-text-2">
          <code>{node.type}</code>
          {node.nullable && <span className="ml-1.5">{texts("orNull")}</span>}
          {isOptional && <span className="ml-2.5">{texts("optional")}</span>}
        </span>
        {node.required && !isAnswer && (
          <span className="text-xs font-medium">{texts("required")}</span>
        )}
      </div>
      {node.description !== "" && (
        <p className="mt-1 max-w-160 text-sm text-text-2">
          <InlineText text={node.description} />
        </p>
      )}
      <SchemaFacts node={node} />
      <Inside node={node} isAnswer={isAnswer} />
    </li>
  );
}

/** The members of an object, or the forms that a value can have. */
function Inside({ node, isAnswer }: SchemaRowProps): ReactElement | null {
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
        <SchemaRow key={`${inner.name ?? ""}${place}`} node={inner} isAnswer={isAnswer} />
      ))}
    </Fold>
  );
}

interface FoldProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Fold({ label, children }: FoldProps): ReactElement {
  return (
    <Collapsible.Root className="mt-1.5">
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
