import { TEXTS } from "./texts.js";

const STORED = "limner-language";

let code = localStorage.getItem(STORED) ?? (navigator.language.startsWith("zh") ? "zh" : "en");
if (!Object.hasOwn(TEXTS, code)) {
  code = "en";
}

/** The language of the browser, or the one chosen here before. */
export const language = {
  text: (name) => TEXTS[code][name],

  /** Puts the texts in place wherever the page names one. */
  show() {
    document.documentElement.lang = code === "zh" ? "zh-CN" : "en";
    for (const element of document.querySelectorAll("[data-text]")) {
      element.textContent = TEXTS[code][element.dataset.text];
    }
    for (const element of document.querySelectorAll("[data-label]")) {
      element.ariaLabel = TEXTS[code][element.dataset.label];
    }
  },

  exchange() {
    code = code === "zh" ? "en" : "zh";
    localStorage.setItem(STORED, code);
  },

  /** Of the other language, for the button that changes to it. */
  get otherTag() {
    return code === "zh" ? "en" : "zh-CN";
  },
};
