import type { components } from "../../../api/admin-api.ts";

export type Overview = components["schemas"]["Overview"];
export type OverviewPeriod = Overview["period"];

export const PERIODS = ["24h", "7d", "30d"] as const satisfies readonly OverviewPeriod[];

/** What of the steps is shown: pictures, or millionths of a dollar. */
export type Measure = "pictures" | "spend";
