const MIB = 1024 * 1024;

/** The one set of bounds on every way in; `docs/api.md` tells callers. */
export const BOUNDS = {
  pictureBytesMax: 20 * MIB,
  picturePixelsMax: 50_000_000,
  requestPicturesMax: 16,
  requestPixelsMax: 100_000_000,
  multipartBytesMax: 64 * MIB,
  jsonBytesMax: 32 * MIB,
  promptCharactersMax: 32_000,
  allTextCharactersMax: 128_000,
  messagesMax: 200,
  nestingMax: 32,
  bodyTimeoutMs: 120_000,
  /** Bytes being received and decoded, over all requests. */
  inFlightBytesMax: 256 * MIB,
  countMax: 10,
  referencesTimeoutMs: 30_000,
  referencesAtOnce: 4,
  idempotencyCharactersMax: 255,
} as const;
