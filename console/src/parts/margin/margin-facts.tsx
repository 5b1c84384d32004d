import type { Generation } from "limner/client";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { formatBytes } from "../../kit/format-bytes.ts";
import { readSize, showSize } from "../../kit/size.ts";
import { Fact } from "./fact.tsx";
import { isExact } from "./is-exact.ts";
import { MoneyState } from "./money-state.tsx";
import { NoFact } from "./no-fact.tsx";
import { showTime } from "./show-time.ts";

interface MarginFactsProps {
  readonly generation: Generation;
  readonly look: "full" | "list";
}

/** Time, channel, seed, file, cost; in panels also size, what was understood, warnings and the id. */
export function MarginFacts({ generation, look }: MarginFactsProps): ReactElement {
  const texts = useTranslations("margin");
  const [picture] = generation.pictures;
  const channel = generation.calls.at(-1)?.channel ?? null;
  const none = <NoFact generation={generation} />;
  return (
    <>
      {look === "list" && <ListFacts generation={generation} />}
      <Fact label={texts("took")} look={look}>
        {generation.finished === null ? none : showTime(generation)}
      </Fact>
      {look === "list" ? (
        <Fact label={texts("model")} look={look}>
          {channel === null
            ? generation.model
            : texts("modelOn", { model: generation.model, channel })}
        </Fact>
      ) : (
        <Fact label={texts("channel")} look={look}>
          {channel ?? none}
        </Fact>
      )}
      <Fact label={texts("seed")} look={look}>
        {generation.seed ?? none}
      </Fact>
      <Fact label={texts("file")} look={look}>
        {picture === undefined
          ? none
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
  const exact = isExact(generation);
  return (
    <>
      <Fact label={texts("size")} look="list">
        <span className="font-medium">
          {delivered === null ? <NoFact generation={generation} /> : showSize(delivered)}
        </span>{" "}
        {delivered !== null && (
          <span className={exact ? "text-malachite-text" : "text-orpiment-text"}>
            {texts(exact ? "exact" : "notAsAsked")}
          </span>
        )}
        <span className="block text-xs text-text-2">
          {texts("askedDrawn", {
            asked: size.asked === "auto" ? texts("auto") : size.asked.replace("x", "\u00A0×\u00A0"),
            drawn: size.native?.replace("x", "\u00A0×\u00A0") ?? "–",
          })}
        </span>
      </Fact>
      {understood !== "" && (
        <Fact label={texts("understood")} look="list">
          {understood}
        </Fact>
      )}
      {warnings.map(({ code, field, message }, index) => (
        <Fact key={`${code}-${index}`} label={texts("warning")} look="list">
          <span className="text-orpiment-text">
            {field !== null && <strong className="font-strong">{field}: </strong>}
            {message}
          </span>
        </Fact>
      ))}
    </>
  );
}

function nameFormat(mediaType: string): string {
  const [, name = mediaType] = mediaType.split("/");
  return name === "webp" ? "WebP" : name.toUpperCase();
}
