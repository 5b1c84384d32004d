/** The formats that Limner delivers, with the media type and the file extension of each. */
export const PICTURE_FORMATS = {
  png: { mediaType: "image/png", extension: "png" },
  jpeg: { mediaType: "image/jpeg", extension: "jpg" },
  webp: { mediaType: "image/webp", extension: "webp" },
} as const;

export type PictureFormat = keyof typeof PICTURE_FORMATS;
