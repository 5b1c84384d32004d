import type { ReactElement } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Link } from "wouter";
import { Fact } from "../../../../parts/margin/fact.tsx";
import type { Dossier } from "../generation-records.ts";

const LINK =
  "relative text-lapis-text hover:underline coarse:after:absolute coarse:after:-inset-x-2 coarse:after:-inset-y-3.5";

/** Who asked for it, with what, and how the answer went back. */
export function WhoAndHow({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const texts = useTranslations("generations");
  const format = useFormatter();
  const { key, key_name: name, account, account_name: owner, timeline, seed, usage } = dossier;
  const clock = { timeStyle: "medium", hourCycle: "h23" } as const;
  const at = (ms: number) => format.dateTime(ms, { dateStyle: "medium", ...clock });
  const { created_ms: created, delivered_ms: delivered } = timeline;
  const isSameDay =
    delivered !== null && new Date(delivered).toDateString() === new Date(created).toDateString();
  return (
    <section className="min-w-0 border-line py-5 @max-[620px]:border-t @min-[620px]:border-l @min-[620px]:pl-6">
      <h2 className="text-sm">{texts("whoAndHow")}</h2>
      <dl className="mt-2 grid grid-cols-[minmax(80px,auto)_1fr] gap-x-4 gap-y-1.5 text-sm">
        <Fact look="list" label={texts("key")}>
          {texts.rich("keyOf", {
            name: (chunks) => (
              <Link
                href={`~/console/generations?key=${key}`}
                className="relative font-medium hover:underline coarse:after:absolute coarse:after:-inset-x-2 coarse:after:-inset-y-3.5"
              >
                {chunks}
              </Link>
            ),
            key: name ?? key,
            account: owner === "" ? account : owner,
          })}
        </Fact>
        <Fact look="list" label={texts("client")}>
          <ClientName dossier={dossier} />
        </Fact>
        <Fact look="list" label={texts("accepted")}>
          {at(created)}
        </Fact>
        <Fact look="list" label={texts("delivered")}>
          {delivered === null
            ? texts("notDelivered")
            : texts("deliveredAt", {
                time: isSameDay ? format.dateTime(delivered, clock) : at(delivered),
              })}
        </Fact>
        <Fact look="list" label={texts("model")}>
          {texts("modelBy", { model: dossier.model, route: dossier.route })}
        </Fact>
        {seed !== null && (
          <Fact look="list" label={texts("seed")}>
            <code className="text-xs">{seed}</code>
          </Fact>
        )}
        {usage !== null && (
          <Fact look="list" label={texts("tokens")}>
            {texts("tokensTold", {
              input: format.number(usage.input_tokens),
              output: format.number(usage.output_tokens),
            })}
          </Fact>
        )}
        <Fact look="list" label={texts("idempotency")}>
          {texts(dossier.idempotency ? "idempotent" : "notIdempotent")}
        </Fact>
        <Rarer dossier={dossier} />
      </dl>
    </section>
  );
}

function ClientName({ dossier: { client } }: { readonly dossier: Dossier }): ReactElement {
  const texts = useTranslations("generations");
  const name = client?.user_agent ?? texts("unknownClient");
  const retry = client?.retry ?? null;
  return <>{retry === null ? name : texts("clientRetry", { client: name, retry })}</>;
}

/** What most generations have not. */
function Rarer({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const texts = useTranslations("generations");
  const states = useTranslations("webhooks");
  const { retry_of: retryOf, crashes, webhook, id } = dossier;
  return (
    <>
      {retryOf !== null && (
        <Fact look="list" label={texts("retryOf")}>
          <Link href={`~/console/generations/${retryOf}`} className={LINK}>
            <code className="text-xs break-all">{retryOf}</code>
          </Link>
        </Fact>
      )}
      {crashes > 0 && (
        <Fact look="list" label={texts("crashes")}>
          {texts("crashesTold", { count: crashes })}
        </Fact>
      )}
      {webhook !== undefined && (
        <Fact look="list" label={texts("webhook")}>
          {texts.rich("webhookTold", {
            host: webhook.url,
            state: states(`state.${webhook.state}`),
            link: (chunks) => (
              <Link href={`~/console/webhooks?generation=${id}`} className={LINK}>
                {chunks}
              </Link>
            ),
          })}
        </Fact>
      )}
    </>
  );
}
