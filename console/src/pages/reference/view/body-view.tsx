import { useState, type ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Segments } from "../../../parts/segments.tsx";
import type { Operation } from "../document/operation.ts";
import type { SharedSchemas } from "../schema/api-schema.ts";
import { SchemaView } from "./schema-view.tsx";

interface BodyViewProps {
  readonly operation: Operation;
  readonly shared: SharedSchemas;
}

/** What the body of a request may hold. */
export function BodyView({ operation, shared }: BodyViewProps): ReactElement | null {
  const texts = useTranslations("reference");
  const { bodies } = operation;
  const [mediaType, setMediaType] = useState(bodies[0]?.mediaType ?? "");
  const body = bodies.find((one) => one.mediaType === mediaType);
  if (body === undefined) {
    return null;
  }
  return (
    <section className="mt-10">
      <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="text-lg tracking-title">{texts("body")}</h2>
        {bodies.length > 1 ? (
          <Segments
            small
            label={texts("mediaType")}
            value={mediaType}
            onChange={setMediaType}
            options={bodies.map((one) => ({ value: one.mediaType, label: one.mediaType }))}
          />
        ) : (
          <code className="text-xs text-text-2">{mediaType}</code>
        )}
      </div>
      <SchemaView schema={body.schema} shared={shared} isAnswer={false} />
    </section>
  );
}
