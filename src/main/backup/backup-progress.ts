/** How far a backup or a restore has come. */
export type BackupProgress =
  | { readonly step: "records" | "checks" }
  | { readonly step: "pictures"; readonly count: number; readonly bytes: number };
