import type { ReactElement, ReactNode } from "react";
import { ChevronRight } from "lucide-react";
import { Collapsible } from "radix-ui";
import { useTranslations } from "use-intl";
import type { Operation, Parameter } from "../document/operation.ts";
import type { DraftDesk } from "../request/use-draft.ts";
import { ParameterField } from "./parameter-field.tsx";

interface ParameterFieldsProps {
  readonly operation: Operation;
  readonly desk: DraftDesk;
  readonly suggestions: Readonly<Record<string, string>>;
}

/** What the path needs stands open; all else may be left out and is folded. */
export function ParameterFields({
  operation,
  desk,
  suggestions,
}: ParameterFieldsProps): ReactElement | null {
  const texts = useTranslations("reference");
  const at = (place: Parameter["place"]) =>
    operation.parameters.filter((parameter) => parameter.place === place);
  const show = (parameters: readonly Parameter[]) =>
    parameters.map((parameter) => (
      <ParameterField
        key={parameter.name}
        parameter={parameter}
        value={desk.draft.values[`${parameter.place}.${parameter.name}`] ?? ""}
        suggestion={parameter.place === "path" ? (suggestions[parameter.name] ?? null) : null}
        onChange={(value) => desk.setValue(parameter.place, parameter.name, value)}
      />
    ));
  const query = at("query");
  const headers = at("header");
  const path = at("path");
  return operation.parameters.length === 0 ? null : (
    <div className="border-b border-line px-4 py-3">
      {path.length > 0 && <div className="space-y-3">{show(path)}</div>}
      {query.length > 0 && (
        <Fold label={texts("query", { count: query.length })}>{show(query)}</Fold>
      )}
      {headers.length > 0 && (
        <Fold label={texts("headers", { count: headers.length })}>{show(headers)}</Fold>
      )}
    </div>
  );
}

interface FoldProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Fold({ label, children }: FoldProps): ReactElement {
  return (
    <Collapsible.Root className="not-first:mt-1">
      <Collapsible.Trigger className="group -ml-1 inline-flex min-h-7 items-center gap-1 rounded-sm px-1 text-sm font-medium text-text-2 hover:text-text coarse:min-h-11">
        <ChevronRight
          size={14}
          strokeWidth={2}
          aria-hidden
          className="transition-transform duration-(--dur-2) group-data-[state=open]:rotate-90"
        />
        {label}
      </Collapsible.Trigger>
      <Collapsible.Content className="space-y-3 pt-2 pb-1">{children}</Collapsible.Content>
    </Collapsible.Root>
  );
}
