import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslations } from "use-intl";
import { askAdmin } from "../../../api/ask-admin.ts";
import { Choice } from "../../../parts/choice.tsx";
import { Segments } from "../../../parts/segments.tsx";
import { PERIODS } from "./overview.ts";
import type { OverviewChoice } from "./use-overview-choice.ts";

interface AccountName {
  readonly id: string;
  readonly name: string;
}

const ALL = "all";
const FRESH_MS = 60_000;

/** The period and the account that are looked at. */
export function OverviewActions({ choice }: { readonly choice: OverviewChoice }): ReactElement {
  const texts = useTranslations("overview");
  const { data: accounts = [] } = useQuery({
    queryKey: ["admin", "account-names"],
    staleTime: FRESH_MS,
    queryFn: async ({ signal }) =>
      (await askAdmin<{ readonly data: readonly AccountName[] }>("/accounts?limit=100", { signal }))
        .data,
  });
  const { account } = choice;
  // One that is in the address but not in the list stays choosable, by its id.
  const isKnown = account === null || accounts.some(({ id }) => id === account);
  const shown = isKnown ? accounts : [...accounts, { id: account, name: account }];
  return (
    <>
      <Segments
        small
        label={texts("period")}
        value={choice.period}
        onChange={choice.choosePeriod}
        options={PERIODS.map((value) => ({ value, label: texts(`periods.${value}`) }))}
      />
      <Choice
        label={texts("account")}
        value={account ?? ALL}
        onChange={(value) => choice.chooseAccount(value === ALL ? null : value)}
        options={[
          { value: ALL, label: texts("allAccounts") },
          ...shown.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </>
  );
}
