import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { CopyButton } from "../../../parts/copy-button.tsx";

const COMMANDS = [
  { name: "signInLink", command: "npx limner sign-in" },
  { name: "signInMake", command: "npx limner keys create --name laptop" },
] as const;

/** What to type where the server runs. */
export function LostKey(): ReactElement {
  const texts = useTranslations("playground");
  return (
    <section className="mt-8 border-t border-line pt-5">
      <h2 className="text-sm font-strong tracking-normal">{texts("signInLost")}</h2>
      <p className="mt-1 text-sm text-text-2">{texts("signInMachine")}</p>
      <dl className="mt-3 space-y-3">
        {COMMANDS.map(({ name, command }) => (
          <div key={name}>
            <dt className="text-xs text-text-2">{texts(name)}</dt>
            <dd className="mt-1 flex items-center gap-2 rounded-md border border-line bg-surface py-1 pr-1.5 pl-3">
              <code className="min-w-0 flex-1 text-sm break-words">{command}</code>
              <CopyButton text={command} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
