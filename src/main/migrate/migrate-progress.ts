/** How far a migration has come. */
export type MigrateProgress =
  | { readonly step: "records"; readonly table: string; readonly rows: number }
  | { readonly step: "comparing" }
  | { readonly step: "pictures"; readonly count: number; readonly bytes: number };
