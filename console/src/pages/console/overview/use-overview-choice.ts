import { useSearchParams } from "wouter";
import { PERIODS, type OverviewPeriod } from "./overview.ts";

export interface OverviewChoice {
  readonly period: OverviewPeriod;
  /** Null: all accounts. */
  readonly account: string | null;
  readonly choosePeriod: (period: OverviewPeriod) => void;
  readonly chooseAccount: (account: string | null) => void;
}

const USUAL: OverviewPeriod = "30d";

/** The period and the account that are looked at; they stand in the address. */
export function useOverviewChoice(): OverviewChoice {
  const [params, setParams] = useSearchParams();
  const period = PERIODS.find((known) => known === params.get("period")) ?? USUAL;
  const change = (name: string, value: string | null) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null) {
          after.delete(name);
        } else {
          after.set(name, value);
        }
        return after;
      },
      { replace: true },
    );
  return {
    period,
    account: params.get("account"),
    choosePeriod: (chosen) => change("period", chosen === USUAL ? null : chosen),
    chooseAccount: (chosen) => change("account", chosen),
  };
}
