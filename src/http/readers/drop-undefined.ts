/** The same members without those that are undefined: what was left out stays left out. */
export function dropUndefined<Members extends object>(members: {
  [Name in keyof Members]: Members[Name] | undefined;
}): Members {
  const present = Object.entries(members).filter(([, value]) => value !== undefined);
  // Only undefined members were taken out, which is exactly the difference between the two types.
  return Object.fromEntries(present) as Members;
}
