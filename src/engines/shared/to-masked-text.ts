const BYTES_MAX = 2048;
/** Looked at before the cut, so that a secret across it is masked whole. */
const CHARACTERS_MAX = 16 * 1024;
const MASK = "[masked]";
/** Shorter words are no secrets, and would take holes out of the text. */
const SECRET_CHARACTERS_MIN = 4;

/** What looks like a key, whoever's it is, with what is left of it. */
const SHAPES = [
  [/\b(Bearer\s+)[\w.~+/=-]{8,}/gi, `$1${MASK}`],
  // Ordinary words, too, begin like these; a key has a digit.
  [/\b((?:Basic|Key|Token)\s+)(?=\S*\d)[\w.~+/=-]{8,}/gi, `$1${MASK}`],
  [/\b((?:pk|rk|gsk|xai|fal|hf|r8|nvapi|tgp|key)[-_])(?=[\w.-]*\d)[\w.-]{8,}/g, `$1${MASK}`],
  [/\b(sk[-_])[\w.-]{8,}/g, `$1${MASK}`],
  [/\bAIza[\w-]{16,}/g, MASK],
  [/\beyJ[\w-]{8,}(?:\.[\w-]+){0,2}/g, MASK],
  [
    /((?:api[-_]?key|access[-_]?token|secret|password|authorization)["']?\s*[:=]\s*["']?)[^\s"',;&}]{4,}/gi,
    `$1${MASK}`,
  ],
  [/\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@]{1,200}@/gi, `$1${MASK}@`],
] as const;
/** Bytes of pictures, not words. */
const DATA = /[A-Za-z0-9+/_=-]{120,}/g;
/** Control characters, and those that turn the direction of what follows or end a line. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/**
 * The first 2 KB of what a backend wrote, as it may stand in a record for the admin: the secrets, all that looks like a key and
 * long runs of data are masked, and control characters are spaces.
 */
export function toMaskedText(text: string, secrets: readonly string[]): string {
  const start = text.slice(0, CHARACTERS_MAX).toWellFormed();
  const known = secrets
    .filter((secret) => secret.length >= SECRET_CHARACTERS_MIN)
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    // The longest first, so that no rest of one secret is left that holds another.
    .toSorted((a, b) => b.length - a.length)
    .reduce((masked, secret) => masked.replaceAll(secret, MASK), start);
  const masked = SHAPES.reduce((whole, [shape, rest]) => whole.replaceAll(shape, rest), known);
  const plain = masked
    .replaceAll(DATA, (data) => `[${data.length} characters]`)
    .replaceAll(CONTROLS, " ");
  return cut(plain.trim());
}

/** At most the bytes that are allowed, whole characters only. */
function cut(text: string): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(BYTES_MAX));
  return text.slice(0, read);
}
