import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { Button } from "../../../parts/button.tsx";
import { FirstCall } from "./first-call.tsx";
import type { OverviewChoice } from "./use-overview-choice.ts";

/** Where nothing was asked for: what was filtered away, or the call that makes a beginning. */
export function NoTraffic({ choice }: { readonly choice: OverviewChoice }): ReactElement {
  const texts = useTranslations("overview");
  const { period, account } = choice;
  const isFiltered = account !== null || period !== "30d";
  return (
    <section className="mt-4 rounded-lg border border-line bg-surface px-4.5 py-4">
      {isFiltered ? (
        <>
          <h2 className="text-md">
            {texts(account === null ? "nothingInPeriod" : "nothingOfAccount", { period })}
          </h2>
          <div className="mt-3 flex flex-wrap gap-2">
            {period !== "30d" && (
              <Button onClick={() => choice.choosePeriod("30d")}>{texts("showMonth")}</Button>
            )}
            {account !== null && (
              <Button onClick={() => choice.chooseAccount(null)}>{texts("showAll")}</Button>
            )}
          </div>
        </>
      ) : (
        <>
          <h2 className="text-md">{texts("nothingYet")}</h2>
          <p className="mt-1 text-sm text-text-2">{texts("firstCall")}</p>
          <FirstCall origin={location.origin} />
          <div className="mt-4 flex flex-wrap gap-2">
            <Button asChild>
              <Link href="/console/keys">{texts("makeKey")}</Link>
            </Button>
            <Button asChild look="ghost">
              <Link href="/">{texts("openPlayground")}</Link>
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
