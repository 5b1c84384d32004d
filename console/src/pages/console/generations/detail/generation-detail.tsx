import { useQuery } from "@tanstack/react-query";
import { LimnerError } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { askAdmin } from "../../../../api/ask-admin.ts";
import { ListFault } from "../../../../parts/explorer/list-fault.tsx";
import { Notice } from "../../../../parts/notice.tsx";
import { Clock } from "../clock/clock.tsx";
import type { Dossier } from "../generation-records.ts";
import { BackendWords } from "./backend-words.tsx";
import { DetailHead } from "./detail-head.tsx";
import { DetailPictures } from "./detail-pictures.tsx";
import { DetailWells } from "./detail-wells.tsx";
import { EndFault } from "./end-fault.tsx";
import { GoneNotice } from "./gone-notice.tsx";
import { PromptTitle } from "./prompt-title.tsx";
import { References } from "./references.tsx";
import { SizeScale } from "./size-scale.tsx";
import { StoryPart } from "./story-part.tsx";
import { Understood } from "./understood.tsx";
import { WhoAndHow } from "./who-and-how.tsx";

const LIVE_MS = 1000;
/** After its end an answer may still be read, and a webhook told. */
const CALM_MS = 15_000;

/** One generation: what came of it, and what happened. */
export function GenerationDetail({ id }: { readonly id: string }): ReactElement {
  const texts = useTranslations("generations");
  const { data, error, refetch } = useQuery({
    queryKey: ["admin", "generation", id],
    queryFn: ({ signal }) =>
      askAdmin<Dossier>(`/generations/${encodeURIComponent(id)}`, { signal }),
    refetchInterval: (query) =>
      query.state.data?.timeline.finished_ms === null ? LIVE_MS : CALM_MS,
  });
  if (data !== undefined) {
    return <Detail dossier={data} fault={error} />;
  }
  if (error === null) {
    return <DetailWells />;
  }
  const isUnknown = error instanceof LimnerError && error.code === "not_found";
  return (
    <div className="px-3 py-5">
      <h1 className="px-4 pb-2 text-lg tracking-title break-all">{id}</h1>
      <ListFault
        text={
          isUnknown ? texts("notFound", { id }) : texts("detailFailed", { message: error.message })
        }
        onRetry={() => void refetch()}
      />
    </div>
  );
}

interface DetailProps {
  readonly dossier: Dossier;
  /** Why it could not be brought up to date. */
  readonly fault: Error | null;
}

function Detail({ dossier, fault }: DetailProps): ReactElement {
  const texts = useTranslations("generations");
  return (
    <article className="px-4 pt-4 pb-12 md:px-7">
      <DetailHead dossier={dossier} />
      {fault !== null && (
        <div className="mt-3">
          <Notice tone="vermilion" role="alert">
            {texts("detailFailed", { message: fault.message })}
          </Notice>
        </div>
      )}
      <div className="mt-3 gap-x-6 @min-[620px]:grid @min-[620px]:grid-cols-[minmax(0,1fr)_minmax(180px,250px)]">
        <div className="min-w-0">
          <PromptTitle
            prompt={dossier.prompt}
            count={dossier.n}
            isErased={dossier.erased != null}
          />
          <GoneNotice dossier={dossier} />
          <DetailPictures dossier={dossier} />
        </div>
        <SizeScale dossier={dossier} />
      </div>
      <EndFault dossier={dossier} />
      <section className="mt-7">
        <h2 className="mb-3 text-sm">{texts("happened")}</h2>
        <Clock dossier={dossier} />
      </section>
      <div className="mt-6 border-t border-line @min-[620px]:grid @min-[620px]:grid-cols-2">
        <Understood dossier={dossier} />
        <WhoAndHow dossier={dossier} />
      </div>
      <BackendWords calls={dossier.calls} />
      <References dossier={dossier} />
      <StoryPart dossier={dossier} />
    </article>
  );
}
