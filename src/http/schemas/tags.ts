/** The chapters of the API document. */
export const TAGS = {
  draw: "Draw",
  generations: "Generations",
  models: "Models",
  account: "Account",
  pictures: "Pictures",
  server: "Server",
  admin: "Admin",
} as const;
