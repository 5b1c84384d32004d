import type { useTranslations } from "use-intl";

type Texts = ReturnType<typeof useTranslations<"composer">>;

/** Words to begin with, and a picture of what came of them. */
export interface Example {
  readonly id: string;
  readonly picture: string;
  readonly title: string;
  readonly note: string;
  readonly prompt: string;
  /** Pictures that become references, as files. */
  readonly references: readonly { readonly address: string; readonly name: string }[];
}

export function listExamples(texts: Texts): readonly Example[] {
  const none: Example["references"] = [];
  return [
    {
      id: "text",
      picture: "/examples/lighthouse.webp",
      title: texts("exampleText"),
      note: texts("exampleTextPrompt"),
      prompt: texts("exampleTextPrompt"),
      references: none,
    },
    {
      id: "edit",
      picture: "/examples/framed.webp",
      title: texts("exampleEdit"),
      note: texts("exampleEditPrompt"),
      prompt: texts("exampleEditPrompt"),
      references: [{ address: "/examples/lighthouse.webp", name: "lighthouse.webp" }],
    },
    {
      id: "turns",
      picture: "/examples/boat.webp",
      title: texts("exampleTurns"),
      note: texts("exampleTurnsNote"),
      prompt: texts("exampleTurnsFirst"),
      references: none,
    },
    {
      id: "lettering",
      picture: "/examples/lettering.webp",
      title: texts("exampleLettering"),
      note: texts("exampleLetteringPrompt"),
      prompt: texts("exampleLetteringPrompt"),
      references: none,
    },
  ];
}

/** What the example of three turns says, line by line. */
export function threeTurns(texts: Texts): readonly string[] {
  return [texts("exampleTurnsFirst"), texts("exampleTurnsSecond"), texts("exampleTurnsThird")];
}
