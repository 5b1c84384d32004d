import { describeManyPrompts } from "./testing/describe-many-prompts.ts";

/** Every third is drawn, of each scene some in either language; `npm run test:services` draws the others. */
describeManyPrompts("of three hundred prompts", { isDrawn: (index) => index % 3 === 0 });
