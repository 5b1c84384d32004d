import type { TableKind } from "./table-kind.ts";

/** What is served when the words named nothing. */
export const SERVED: Readonly<
  Record<TableKind, readonly [readonly string[], ...(readonly string[])[]]>
> = {
  breakfast: [
    ["croissant", "orange"],
    ["pancakes", "strawberry"],
    ["egg", "bread"],
  ],
  dinner: [["spaghetti"], ["pizza"], ["meat on bone", "green salad"]],
  tea: [
    ["teapot", "cupcake"],
    ["mooncake", "teapot"],
    ["cookie", "shortcake"],
  ],
  coffee: [["shortcake"], ["doughnut", "cookie"], ["croissant"]],
  picnic: [
    ["sandwich", "watermelon"],
    ["strawberry", "bread", "cheese"],
    ["apple", "pie"],
  ],
  kitchen: [
    ["tomato", "garlic", "bread"],
    ["lemon", "cheese", "grapes"],
    ["carrot", "broccoli", "egg"],
  ],
};
