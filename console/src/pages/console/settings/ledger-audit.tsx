import { useMutation } from "@tanstack/react-query";
import { CircleCheck, CircleX } from "lucide-react";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { components } from "../../../api/admin-api.ts";
import { askAdmin } from "../../../api/ask-admin.ts";
import { Button } from "../../../parts/button.tsx";
import { Notice } from "../../../parts/notice.tsx";

type Audit = components["schemas"]["AdminVerifyLedger"];

/** Adds up all of the money again, when it is asked to, and says in words what it found. */
export function LedgerAudit(): ReactElement {
  const texts = useTranslations("settings.audit");
  const { data, error, isPending, mutate } = useMutation({
    mutationFn: () => askAdmin<Audit>("/ledger/verify", { method: "POST" }),
  });
  return (
    <section
      aria-label={texts("title")}
      className="rounded-lg border border-line bg-surface px-4.5 py-4 max-lg:order-1"
    >
      <h2 className="text-md">{texts("title")}</h2>
      <p className="mt-1 text-sm text-text-2">{texts("text")}</p>
      <Button className="mt-3" busy={isPending} onClick={() => mutate()}>
        {data === undefined ? texts("run") : texts("again")}
      </Button>
      {error !== null && (
        <div className="mt-3">
          <Notice tone="vermilion" role="alert" icon={<CircleX size={14} strokeWidth={2} />}>
            {texts("failed", { message: error.message })}
          </Notice>
        </div>
      )}
      {data !== undefined && error === null && <Result of={data} />}
    </section>
  );
}

function Result({ of: audit }: { readonly of: Audit }): ReactElement {
  const texts = useTranslations("settings.audit");
  const { entries, accounts, generations, findings } = audit;
  const read = texts("read", { entries, accounts, generations });
  if (audit.adds_up) {
    return (
      <div className="mt-3">
        <Notice
          tone="malachite"
          role="status"
          icon={<CircleCheck size={14} strokeWidth={2} aria-hidden />}
        >
          <p className="font-medium">{texts("addsUp")}</p>
          <p>{read}</p>
        </Notice>
      </div>
    );
  }
  return (
    <div className="mt-3">
      <Notice
        tone="vermilion"
        role="alert"
        icon={<CircleX size={14} strokeWidth={2} aria-hidden />}
      >
        <p className="font-medium">{texts("findings", { count: findings.length })}</p>
        <ul className="mt-1 list-disc pl-4">
          {findings.map((finding) => (
            <li key={finding} className="break-words">
              {finding}
            </li>
          ))}
        </ul>
        <p className="mt-1">{read}</p>
        <p className="mt-1">{texts("advice")}</p>
      </Notice>
    </div>
  );
}
