export type TableKind = "breakfast" | "dinner" | "tea" | "coffee" | "picnic" | "kitchen";
export type TopKind = "oak" | "walnut" | "marble" | "linen" | "gingham" | "slate";
