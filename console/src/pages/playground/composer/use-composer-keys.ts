import type { KeyboardEvent } from "react";
import type { Draft } from "../../../threads/thread.ts";
import { useLanguage } from "../../../language/language.ts";

interface ComposerKeys {
  readonly draft: Draft;
  readonly enterDraws: boolean;
  readonly onSend: () => void;
  /** Whether Tab did something; otherwise it leads on. */
  readonly onTab: () => boolean;
  /** Words that name a picture, for the caret. */
  readonly onToken: (words: string) => void;
}

/** The keys of the prompt: draw, take what is offered, name a picture. */
export function useComposerKeys(
  keys: ComposerKeys,
): (event: KeyboardEvent<HTMLTextAreaElement>) => void {
  const language = useLanguage();
  return (event) => {
    if (event.nativeEvent.isComposing) {
      return;
    }
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    if (event.key === "Enter" && draws(event, keys.enterDraws)) {
      event.preventDefault();
      keys.onSend();
    } else if (event.key === "Tab" && !event.shiftKey && keys.onTab()) {
      event.preventDefault();
    } else if (event.altKey && digit !== undefined) {
      event.preventDefault();
      if (Number(digit) <= keys.draft.references.length) {
        keys.onToken(nameOf(digit, keys.draft.prompt, language));
      }
    }
  };
}

function draws({ ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent, enter: boolean): boolean {
  return ctrlKey || metaKey || (enter && !shiftKey && !altKey);
}

/** In the language of the words, or of the page where there are none. */
function nameOf(digit: string, prompt: string, language: string): string {
  const isChinese = prompt === "" ? language === "zh" : /[\u3400-\u9fff]/.test(prompt);
  return isChinese ? `图${digit}` : `image ${digit}`;
}
