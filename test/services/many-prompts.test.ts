import { describeManyPrompts } from "../../src/engines/illustrator/testing/describe-many-prompts.ts";

/** Those that `npm test` leaves out: all of them are too many for it. */
describeManyPrompts("of three hundred prompts", { isDrawn: (index) => index % 3 !== 0 });
