/** Unix milliseconds as the wire has them. */
export function toSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

export function toNullableSeconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : toSeconds(milliseconds);
}
