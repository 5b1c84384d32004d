import { sql } from "kysely";
import type { GenerationState } from "../../contract/generation.ts";
import type { LedgerFinding } from "../../contract/records.ts";
import type { Session } from "../database.ts";

interface GenerationMoney {
  readonly id: string;
  readonly state: GenerationState;
  readonly hold: number;
  readonly cost: number | null;
  readonly finished: number;
  readonly holds: number;
  readonly held: number;
  readonly releases: number;
  readonly released: number;
  readonly captures: number;
  readonly captured: number;
}

/** Generations whose entries do not tell what their state and their cost tell. */
export async function findBrokenGenerations({ db }: Session): Promise<readonly LedgerFinding[]> {
  const { rows } = await sql<GenerationMoney>`
    with money as (
      select
        generation,
        sum(case when kind = 'hold' then 1 else 0 end) as holds,
        cast(sum(case when kind = 'hold' then amount_micros else 0 end) as bigint) as held,
        sum(case when kind = 'release' then 1 else 0 end) as releases,
        cast(sum(case when kind = 'release' then amount_micros else 0 end) as bigint) as released,
        sum(case when kind = 'capture' then 1 else 0 end) as captures,
        cast(sum(case when kind = 'capture' then amount_micros else 0 end) as bigint) as captured
      from ledger_entries where generation is not null group by generation
    ), told as (
      select
        id, state, hold_micros as hold, cost_micros as cost,
        case when finished_at is null then 0 else 1 end as finished,
        case when state in ('queued', 'running') then 0 else 1 end as ended,
        coalesce(holds, 0) as holds, coalesce(held, 0) as held,
        coalesce(releases, 0) as releases, coalesce(released, 0) as released,
        coalesce(captures, 0) as captures, coalesce(captured, 0) as captured
      from generations left join money on money.generation = generations.id
    )
    select * from told
    where holds <> 1 or held <> -hold or finished <> ended
      or releases <> ended or released <> hold * ended
      or captures <> case when state = 'succeeded' then 1 else 0 end
      or captured <> -coalesce(cost, 0)
      or (ended = 1 and cost is null) or (ended = 0 and cost is not null)
    order by id
  `.execute(db);
  return rows.flatMap(explain);
}

function explain(row: GenerationMoney): readonly LedgerFinding[] {
  const ended = row.state !== "queued" && row.state !== "running";
  return [
    ...explainHold(row, ended),
    ...explainRelease(row, ended),
    ...explainCapture(row),
    ...explainEnd(row, ended),
  ].map((finding) => `generation ${row.id} (${row.state}): ${finding}`);
}

function explainHold({ holds, held, hold }: GenerationMoney, ended: boolean): readonly string[] {
  if (holds === 1 && held === 0 - hold) return [];
  return [
    `${holds} holds of ${held} micros in all, instead of one of ${0 - hold}${ended ? "" : ", and it is open"}`,
  ];
}

function explainRelease(
  { releases, released, hold }: GenerationMoney,
  ended: boolean,
): readonly string[] {
  if (!ended)
    return releases === 0 ? [] : [`${releases} releases of ${released} micros before its end`];
  if (releases === 0) return [`its hold of ${hold} micros is still open`];
  return releases === 1 && released === hold
    ? []
    : [`${releases} releases of ${released} micros in all, instead of one of ${hold}`];
}

function explainCapture({ state, captures, captured, cost }: GenerationMoney): readonly string[] {
  const expected = state === "succeeded" ? 1 : 0;
  if (captures !== expected)
    return [`${captures} captures of ${captured} micros in all, instead of ${expected}`];
  return captured === 0 - (cost ?? 0)
    ? []
    : [`captured ${0 - captured} micros, but its cost says ${cost ?? 0}`];
}

function explainEnd({ finished, cost }: GenerationMoney, ended: boolean): readonly string[] {
  return [
    ...((finished === 1) === ended
      ? []
      : [ended ? "it has no time of its end" : "it has a time of its end"]),
    ...((cost !== null) === ended
      ? []
      : [ended ? "it has no cost" : `it has a cost of ${cost} micros`]),
  ];
}
