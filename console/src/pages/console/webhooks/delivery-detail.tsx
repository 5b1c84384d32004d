import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { KeyRound, RotateCw } from "lucide-react";
import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { askAdmin } from "../../../api/ask-admin.ts";
import { readAdminList } from "../../../api/read-admin-list.ts";
import { useAccountNames } from "../../../api/use-names.ts";
import { Badge } from "../../../parts/badge.tsx";
import { Button } from "../../../parts/button.tsx";
import { CopyButton } from "../../../parts/copy-button.tsx";
import { ListFault } from "../../../parts/explorer/list-fault.tsx";
import { Fact } from "../../../parts/margin/fact.tsx";
import { Notice } from "../../../parts/notice.tsx";
import { useToast } from "../../../parts/toasts.tsx";
import { DELIVERY_TONES, type Delivery } from "./delivery.ts";
import { DeliveryMoments } from "./delivery-moments.tsx";
import { showHost } from "./delivery-row.tsx";
import { SecretsDialog } from "./secrets-dialog.tsx";

interface DeliveryDetailProps {
  readonly id: string;
  /** As the list tells it, which is read again and again; undefined where it is not among its rows. */
  readonly listed: Delivery | undefined;
}

/** More deliveries than a generation ever has: one for its end. */
const OF_GENERATION_MAX = 20;

export function DeliveryDetail({ id, listed }: DeliveryDetailProps): ReactElement | null {
  const texts = useTranslations("webhooks");
  // There is no address for one delivery; its generation, whose id stands in its own, leads to it.
  const [generation = id] = id.split(".");
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["admin", "delivery", id],
    enabled: listed === undefined,
    refetchInterval: 5000,
    queryFn: async ({ signal }) => {
      const path = `/webhook-deliveries?generation=${encodeURIComponent(generation)}`;
      const rows = await readAdminList<Delivery>(path, { signal, rowsMax: OF_GENERATION_MAX });
      return rows.find((row) => row.id === id) ?? null;
    },
  });
  const delivery = listed ?? data;
  if (delivery !== undefined && delivery !== null) {
    return <Detail delivery={delivery} />;
  }
  return isPending ? null : (
    <div className="px-3 py-5">
      <h1 className="px-4 pb-2 text-lg tracking-title break-all">{id}</h1>
      <ListFault
        text={
          error === null
            ? texts("notFound", { id })
            : texts("detailFailed", { message: error.message })
        }
        onRetry={() => void refetch()}
      />
    </div>
  );
}

function Detail({ delivery }: { readonly delivery: Delivery }): ReactElement {
  const texts = useTranslations("webhooks");
  const [areSecretsOpen, setSecretsOpen] = useState(false);
  const { id, state, url, event, account } = delivery;
  return (
    <article className="px-4 pt-4 pb-12 md:px-7">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span className="flex max-w-full min-w-0 items-center gap-3">
          <Badge tone={DELIVERY_TONES[state]} dot={state === "pending" ? "outline" : "solid"}>
            {texts(`state.${state}`)}
          </Badge>
          <span className="flex min-w-0 items-center gap-1">
            <code className="truncate text-xs text-text-2">{id}</code>
            <CopyButton text={id} label={texts("copyId")} />
          </span>
        </span>
        <span className="ml-auto flex flex-wrap gap-2">
          <Button
            small
            icon={<KeyRound size={14} strokeWidth={2} />}
            onClick={() => setSecretsOpen(true)}
          >
            {texts("secrets")}
          </Button>
          <Resend id={id} />
        </span>
      </div>
      <h1 className="mt-3 text-lg tracking-title break-words">
        {texts("heading", { event, host: showHost(url) })}
      </h1>
      <p className="mt-1 max-w-140 text-xs text-text-2">{texts("resendNote")}</p>
      <section className="mt-6">
        <h2 className="mb-3 text-sm">{texts("attempts")}</h2>
        <DeliveryMoments delivery={delivery} />
      </section>
      <Facts delivery={delivery} />
      {areSecretsOpen && <SecretsDialog account={account} onClose={() => setSecretsOpen(false)} />}
    </article>
  );
}

function Resend({ id }: { readonly id: string }): ReactElement {
  const texts = useTranslations("webhooks");
  const queries = useQueryClient();
  const toast = useToast();
  const resend = useMutation({
    mutationFn: () =>
      askAdmin<Delivery>(`/webhook-deliveries/${encodeURIComponent(id)}/resend`, {
        method: "POST",
      }),
    onSuccess: async () => {
      toast({ text: texts("resent") });
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["admin", "deliveries"] }),
        queries.invalidateQueries({ queryKey: ["admin", "delivery"] }),
      ]);
    },
  });
  return (
    <>
      <Button
        small
        busy={resend.isPending}
        icon={<RotateCw size={14} strokeWidth={2} />}
        onClick={() => resend.mutate()}
      >
        {texts("resend")}
      </Button>
      {resend.error !== null && (
        <Notice tone="vermilion" role="alert">
          {texts("resendFailed", { message: resend.error.message })}
        </Notice>
      )}
    </>
  );
}

function Facts({ delivery }: { readonly delivery: Delivery }): ReactElement {
  const texts = useTranslations("webhooks");
  const { account, generation, event, url, last_status: status, last_error: fault } = delivery;
  const [owner] = useAccountNames(account).filter(({ id }) => id === account);
  return (
    <dl className="mt-6 grid grid-cols-[minmax(80px,auto)_1fr] gap-x-4 gap-y-1.5 border-t border-line pt-5 text-sm">
      <Fact look="list" label={texts("generation")}>
        <Link
          href={`~/console/generations/${generation}`}
          className="relative text-lapis-text hover:underline coarse:after:absolute coarse:after:-inset-x-2 coarse:after:-inset-y-3.5"
        >
          <code className="text-xs break-all">{generation}</code>
        </Link>
      </Fact>
      <Fact look="list" label={texts("account")}>
        <span className="font-medium">{owner?.name ?? account}</span>
      </Fact>
      <Fact look="list" label={texts("eventName")}>
        <code className="text-xs">{event}</code>
      </Fact>
      <Fact look="list" label={texts("address")}>
        {url}
      </Fact>
      <Fact look="list" label={texts("lastStatus")}>
        {status ?? texts("noAnswer")}
      </Fact>
      {fault !== null && (
        <Fact look="list" label={texts("lastError")}>
          <span className="text-vermilion-text">{fault}</span>
        </Fact>
      )}
    </dl>
  );
}
