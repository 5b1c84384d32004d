import type { Generation } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatBytes } from "../../kit/format-bytes.ts";
import { formatDuration } from "../../kit/format-duration.ts";
import { readSize, showSize } from "../../kit/size.ts";
import { Fact } from "./fact.tsx";
import { MoneyState } from "./money-state.tsx";

interface MarginFactsProps {
  readonly generation: Generation;
  readonly look: "full" | "list";
}

/** Time, channel, seed, file, cost; in panels also size, what was understood, warnings and the id. */
export function MarginFacts({ generation, look }: MarginFactsProps): ReactElement {
  const texts = useTranslations("margin");
  const [picture] = generation.pictures;
  const channel = generation.calls.at(-1)?.channel ?? null;
  return (
    <>
      {look === "list" && <ListFacts generation={generation} />}
      <Fact label={texts("took")} look={look}>
        {showTime(generation)}
      </Fact>
      {look === "list" ? (
        <Fact label={texts("model")} look={look}>
          {channel === null
            ? generation.model
            : texts("modelOn", { model: generation.model, channel })}
        </Fact>
      ) : (
        <Fact label={texts("channel")} look={look}>
          {channel ?? "–"}
        </Fact>
      )}
      <Fact label={texts("seed")} look={look}>
        {generation.seed ?? "–"}
      </Fact>
      <Fact label={texts("file")} look={look}>
        {picture === undefined
          ? "–"
          : `${nameFormat(picture.media_type)} ${formatBytes(picture.bytes)}`}
      </Fact>
      <Fact label={texts("cost")} look={look}>
        <MoneyState generation={generation} />
      </Fact>
      {look === "list" && (
        <Fact label={texts("generation")} look={look}>
          <code className="text-xs">{generation.id}</code>
        </Fact>
      )}
    </>
  );
}

function ListFacts({ generation }: { readonly generation: Generation }): ReactElement {
  const texts = useTranslations("margin");
  const { size, understood, warnings } = generation;
  const delivered = readSize(size.delivered);
  const isExact = readSize(size.asked) === null || size.asked === size.delivered;
  return (
    <>
      <Fact label={texts("size")} look="list">
        <span className="font-medium">{delivered === null ? "–" : showSize(delivered)}</span>{" "}
        {delivered !== null && (
          <span className={isExact ? "text-malachite-text" : "text-orpiment-text"}>
            {texts(isExact ? "exact" : "notAsAsked")}
          </span>
        )}
        <span className="block text-xs text-text-2">
          {texts("askedDrawn", {
            asked: size.asked,
            drawn: size.native?.replace("x", "\u00A0×\u00A0") ?? "–",
          })}
        </span>
      </Fact>
      {understood !== "" && (
        <Fact label={texts("understood")} look="list">
          {understood}
        </Fact>
      )}
      {warnings.map(({ code, message }, index) => (
        <Fact key={`${code}-${index}`} label={texts("warning")} look="list">
          <span className="text-orpiment-text">{message}</span>
        </Fact>
      ))}
    </>
  );
}

/** From acceptance to the end as the stages measured it, which is finer than the record's whole seconds. */
function showTime({ stages, finished }: Generation): string {
  return finished === null || stages.length === 0
    ? "–"
    : formatDuration(stages.reduce((sum, { ms }) => sum + ms, 0));
}

function nameFormat(mediaType: string): string {
  const [, name = mediaType] = mediaType.split("/");
  return name === "webp" ? "WebP" : name.toUpperCase();
}
