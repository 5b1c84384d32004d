import { CircleX } from "lucide-react";
import type { ReactElement } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { components } from "../../../api/admin-api.ts";
import { Notice } from "../../../parts/notice.tsx";

type Configuration = components["schemas"]["AdminListSettings"]["configuration"];

const MS = 1000;

/** When the configuration file was read last; where a newer one was refused, why. */
export function ConfigurationFile({ of }: { readonly of: Configuration }): ReactElement {
  const texts = useTranslations("settings.file");
  const format = useFormatter();
  const at = (seconds: number) =>
    format.dateTime(new Date(seconds * MS), { dateStyle: "medium", timeStyle: "short" });
  return (
    <section aria-label={texts("title")}>
      <h2 className="mb-2 text-md">{texts("title")}</h2>
      {of.file === null ? (
        <p className="text-sm text-text-2">{texts("none")}</p>
      ) : (
        <p className="text-sm text-text-2">
          <code className="text-xs wrap-anywhere text-text">{of.file}</code>{" "}
          {texts("read", { at: at(of.read_at) })}
        </p>
      )}
      {of.refused !== null && (
        <div className="mt-3">
          <Notice
            tone="vermilion"
            role="status"
            icon={<CircleX size={14} strokeWidth={2} aria-hidden />}
          >
            <p className="font-medium">{texts("refused", { at: at(of.refused.at) })}</p>
            <ul className="mt-1 list-disc pl-4">
              {of.refused.messages.map((message) => (
                <li key={message} className="wrap-anywhere">
                  {message}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
    </section>
  );
}
