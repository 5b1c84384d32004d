import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import type { SharedSchemas } from "../schema/api-schema.ts";

/** Every code of a fault, each with the way to what is written about it. */
export function FaultCodes({ shared }: { readonly shared: SharedSchemas }): ReactElement | null {
  const texts = useTranslations("reference");
  const codes = shared["Fault"]?.properties?.["error"]?.properties?.["code"]?.enum ?? [];
  return codes.length === 0 ? null : (
    <div>
      <h3 className="mb-2 text-xs font-medium text-text-2">{texts("faultCodes")}</h3>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-x-4">
        {codes.map((code) => (
          <li key={String(code)}>
            <a
              href={`/docs/errors#${String(code)}`}
              className="inline-flex min-h-6 items-center text-lapis-text hover:underline coarse:min-h-11"
            >
              <code className="text-xs">{String(code)}</code>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
