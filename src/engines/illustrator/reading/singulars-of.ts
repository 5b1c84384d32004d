const IRREGULAR: Readonly<Record<string, string>> = {
  mice: "mouse",
  geese: "goose",
  men: "man",
  women: "woman",
  people: "person",
  children: "child",
  kids: "child",
  feet: "foot",
  teeth: "tooth",
  oxen: "ox",
  wolves: "wolf",
  leaves: "leaf",
  knives: "knife",
  loaves: "loaf",
  puppies: "puppy",
};

/** What a phrase may be the plural of, likeliest first: the last word without its ending. */
export function singularsOf(phrase: string): readonly string[] {
  const start = phrase.lastIndexOf(" ") + 1;
  const before = phrase.slice(0, start);
  const last = phrase.slice(start);
  const irregular = IRREGULAR[last];
  if (irregular !== undefined) return [before + irregular];
  if (last.length < 4 || !last.endsWith("s") || last.endsWith("ss")) return [];
  const stems = [last.slice(0, -1)];
  if (last.endsWith("es")) stems.push(last.slice(0, -2));
  if (last.endsWith("ies")) stems.push(`${last.slice(0, -3)}y`);
  return stems.map((stem) => before + stem);
}
