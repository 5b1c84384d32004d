import type { components } from "../../../api/admin-api.ts";

/** One generation as the operator's list tells it. */
export type AdminGeneration = components["schemas"]["AdminGeneration"];

type Told = components["schemas"]["GenerationDossier"];

/** One generation with all that is known of it. */
export type Dossier = Omit<Told, "calls" | "references"> & {
  readonly calls: readonly Told["calls"][number][];
  readonly references: readonly Told["references"][number][];
};

export type DossierCall = Dossier["calls"][number];
export type DossierReference = Dossier["references"][number];
export type Story = components["schemas"]["AdminGetStory"];
