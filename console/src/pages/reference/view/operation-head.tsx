import { Link2 } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Badge } from "../../../parts/badge.tsx";
import { copyText, CopyButton } from "../../../parts/copy-button.tsx";
import { IconButton } from "../../../parts/icon-button.tsx";
import type { Operation } from "../document/operation.ts";
import { MethodName } from "./method-name.tsx";

export function OperationHead({ operation }: { readonly operation: Operation }): ReactElement {
  const texts = useTranslations("reference");
  const { id, method, path, summary, access } = operation;
  const address = `${location.origin}/reference#${id}`;
  return (
    <>
      <h1 tabIndex={-1} lang="en" className="text-2xl tracking-title text-balance">
        {summary}
      </h1>
      <div className="mt-4 flex flex-wrap items-center gap-x-2 gap-y-1">
        <MethodName method={method} />
        <code className="min-w-0 text-sm break-all">
          {path.split(/(\{[^}]+\})/).map((piece, place) =>
            place % 2 === 0 ? (
              piece
            ) : (
              <span key={place} className="text-lapis-text">
                {piece}
              </span>
            ),
          )}
        </code>
        <span className="flex items-center">
          <CopyButton text={path} label={texts("copyPath")} />
          <IconButton
            small
            label={texts("copyLink")}
            icon={<Link2 size={14} strokeWidth={2} />}
            onClick={() => void copyText(address)}
          />
        </span>
        <Badge tone="neutral">{texts(`access.${access}`)}</Badge>
      </div>
    </>
  );
}
