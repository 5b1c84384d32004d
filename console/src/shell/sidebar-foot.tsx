import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { useAccount } from "../api/use-account.ts";
import { useAdminSession } from "../api/use-admin-session.ts";
import { useSignedInKey } from "../api/key.ts";
import { formatMoney } from "../kit/format-money.ts";
import { joinClasses } from "../kit/join-classes.ts";
import { useNow } from "../kit/use-now.ts";
import { Preferences } from "./preferences.tsx";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

interface SidebarFootProps {
  readonly path: string;
  readonly wide?: boolean;
}

/** Who is signed in here, with what is left; and the theme and the language. */
export function SidebarFoot({ path, wide = false }: SidebarFootProps): ReactElement {
  const isConsole = path.startsWith("/console");
  return (
    <div className="border-t border-line p-2 lg:p-3">
      <div className="flex items-center gap-2.5">
        <span
          className={joinClasses(
            "min-w-0 flex-1 items-center gap-2.5",
            wide ? "flex" : "hidden lg:flex",
          )}
        >
          {isConsole ? <Administrator /> : <AccountFacts />}
        </span>
        <Preferences isConsole={isConsole} />
      </div>
    </div>
  );
}

function AccountFacts(): ReactElement {
  const texts = useTranslations("shell");
  const signedIn = useSignedInKey();
  const { data } = useAccount();
  if (signedIn === null || data === undefined) {
    return <Facts letter="–" name={texts("notSignedIn")} />;
  }
  const amount = formatMoney(Math.abs(data.balance.amount_micros));
  const left = data.unlimited
    ? texts("unlimited", { amount })
    : texts("left", { amount: formatMoney(data.balance.amount_micros) });
  return <Facts letter={data.name.slice(0, 1).toUpperCase()} name={data.name} note={left} />;
}

function Administrator(): ReactElement {
  const texts = useTranslations("shell");
  const { data } = useAdminSession();
  const now = useNow(true, MINUTE_MS);
  if (data === null || data === undefined) {
    return <Facts letter="–" name={texts("notSignedIn")} />;
  }
  return (
    <Facts
      letter="A"
      name={texts("administrator")}
      note={texts("sessionLeft", { time: showLeft(data.expires * 1000 - now) })}
    />
  );
}

/** In whole hours, and in minutes when there is none left. */
function showLeft(ms: number): string {
  return ms < HOUR_MS
    ? `${Math.max(0, Math.ceil(ms / MINUTE_MS))}\u00A0min`
    : `${Math.round(ms / HOUR_MS)}\u00A0h`;
}

function Facts({
  letter,
  name,
  note,
}: {
  readonly letter: string;
  readonly name: string;
  readonly note?: string;
}): ReactElement {
  return (
    <>
      <span
        aria-hidden
        className="grid size-7.5 shrink-0 place-items-center rounded-md bg-hover text-xs font-strong text-text-2"
      >
        {letter}
      </span>
      <span className="min-w-0">
        <span className="block truncate text-xs font-medium">{name}</span>
        {note !== undefined && <span className="block truncate text-xs text-text-2">{note}</span>}
      </span>
    </>
  );
}
