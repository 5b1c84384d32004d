/** In this order: most browsers also name others. */
const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ["Edge", /\bEdg\//],
  ["Opera", /\bOPR\//],
  ["Firefox", /\bFirefox\//],
  ["Chrome", /\bChrome\//],
  ["Safari", /\bSafari\//],
];

/** What a person would call the browser behind a User-Agent. */
export function nameBrowser(userAgent: string | undefined): string {
  const [name] = BROWSERS.find(([, mark]) => mark.test(userAgent ?? "")) ?? ["Browser"];
  return name;
}
