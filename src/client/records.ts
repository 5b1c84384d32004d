import type { components } from "./api.ts";

type Schemas = components["schemas"];

/** The durable record of one accepted request, word for word as `GET /v1/generations/{id}` answers it. */
export type Generation = Schemas["Generation"];

/** A model that the key may use. */
export type Model = Schemas["Model"];

/** Balance of the account; budget, limits and prices of the key. */
export type Account = Schemas["Account"];

/** What was drawn and what it cost, in sums. */
export type UsageReport = Schemas["UsageReport"];

/** What a report is about; `format` is always JSON here. */
export type UsageQuery = Omit<Schemas["UsageQuery"], "format">;

/** What a list of generations is narrowed by. */
export type GenerationQuery = Omit<Schemas["GenerationQuery"], "cursor" | "limit">;

/** One answer of the list. */
export type GenerationPage = Schemas["GenerationPage"];

/** A generation with what it was made from and what was made from it. */
export type Story = Schemas["Story"];

/** The body of a request that draws. */
export type DrawBody = Schemas["DrawBody"];

/** The body of every fault. */
export type FaultBody = Schemas["Fault"];
