import type { components } from "../../../api/admin-api.ts";

/** A channel: its settings, and how it fares. */
export type Channel = components["schemas"]["AdminListChannels"]["data"][number];

export type HealthSlot = Channel["slots"][number];
