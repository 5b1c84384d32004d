/** APIs of others that clients call by themselves, and what they are to call here. */
const OTHER_APIS: readonly (readonly [path: RegExp, remedy: string])[] = [
  [
    /^\/v1\/responses(?:\/|$)/,
    "The Responses API is not offered: use POST /v1/chat/completions, POST /v1/images/generations or POST /v1/images/edits. With the AI SDK write `openai.chat(…)` or `openai.image(…)` instead of `openai(…)`.",
  ],
  [
    /^\/v1\/images\/variations$/,
    "Variations are not offered: use POST /v1/images/edits with the picture and a prompt that says what is to vary.",
  ],
  [
    /^\/v1\/completions$/,
    "Completions of text are not offered: use POST /v1/chat/completions or POST /v1/images/generations, which draw.",
  ],
  [
    /^\/v1\/(?:embeddings|moderations|audio|videos)(?:\/|$)/,
    "Only pictures are made here: use POST /v1/chat/completions, POST /v1/images/generations or POST /v1/images/edits.",
  ],
];

/** What a base URL with too much or too little at its end makes clients call. */
const CALLED = [
  "/v1/chat/completions",
  "/v1/images/generations",
  "/v1/images/edits",
  "/v1/models",
] as const;

/** What to say of a path under which there is nothing: the route that was meant, where that can be told. */
export function describeMissing(path: string): string {
  const known = OTHER_APIS.find(([pattern]) => pattern.test(path));
  if (known !== undefined) {
    return known[1];
  }
  const meant = findMeant(path);
  return meant === undefined
    ? "There is nothing under this path; /openapi.json lists what there is."
    : `There is nothing under this path; ${meant} is meant, it seems. The base URL of clients ends in /v1, without a slash.`;
}

/** The path without doubled or trailing slashes, and with one `/v1`. */
function findMeant(path: string): string | undefined {
  const plain = path
    .replace(/\/{2,}/g, "/")
    .replace(/\/$/, "")
    .replace(/^(?:\/compat)?(?:\/v1)*/, "/v1");
  return CALLED.find((called) => called === plain);
}
