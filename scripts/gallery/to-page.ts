import type { GalleryPicture } from "./draw-gallery.ts";

const escape = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** The gallery as a page that stands beside its pictures: prompt, time, what was understood, warnings. */
export function toPage(pictures: readonly (GalleryPicture & { readonly path?: string })[]): string {
  const chapters = [...new Set(pictures.map(({ chapter }) => chapter))];
  const sections = chapters.map((chapter) => {
    const figures = pictures.filter((picture) => picture.chapter === chapter).map(toFigure);
    return `<section><h2>${escape(chapter)}</h2><div class="grid">${figures.join("\n")}</div></section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Limner gallery</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
  body { margin: 2rem auto; max-width: 1500px; padding: 0 1rem; }
  .grid { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); }
  figure { margin: 0; }
  img { width: 100%; height: 220px; object-fit: contain; background: color-mix(in srgb, currentColor 8%, transparent); border-radius: 6px; }
  figcaption { font-size: 0.9rem; }
  .words { font-weight: 600; }
  .facts, .warning { opacity: 0.75; font-size: 0.82rem; }
  .warning { color: #c2512f; opacity: 1; }
</style>
</head>
<body>
<h1>Limner gallery</h1>
<p>${pictures.length} pictures by the built-in illustrator: procedural, no model, no network, one after the other on one thread.</p>
${sections.join("\n")}
</body>
</html>
`;
}

function toFigure(picture: GalleryPicture & { readonly path?: string }): string {
  const { entry, path, milliseconds, understood, warnings, refusal } = picture;
  const from =
    entry.turnOf === undefined
      ? entry.photos === undefined
        ? ""
        : ` (photo: ${escape(entry.photos.join(", "))})`
      : ` (goes on from: ${escape(entry.turnOf)})`;
  const image =
    path === undefined
      ? ""
      : `<a href="${path}"><img loading="lazy" src="${path}" alt="${escape(entry.prompt)}"></a>`;
  const notes = [
    ...warnings.map(({ code, message }) => `${code}: ${message}`),
    ...((refusal ?? "") ? [refusal ?? ""] : []),
  ];
  return `<figure>${image}<figcaption><div class="words">${escape(entry.prompt)}${from}</div><div class="facts">${Math.round(milliseconds)} ms. ${escape(understood)}</div>${notes.map((note) => `<div class="warning">${escape(note)}</div>`).join("")}</figcaption></figure>`;
}
