// The page at `/`: one form over POST /v1/chat/completions. Nothing is loaded from anywhere else.
import { callApi } from "./call-api.js";
import { language } from "./language.js";
import { showFacts, toDollars } from "./show-facts.js";
import { isOpen, showHistory } from "./show-history.js";
import { writeCommand } from "./write-command.js";

const MODEL = "gpt-image-2-vip";
const KEY_STORED = "limner-key";
const TICK_MS = 100;
const COPIED_MS = 2000;
const LOOK_AGAIN_MS = 2000;
const HISTORY_PATH = "/v1/generations?limit=12&state=queued,running,succeeded";

const byId = (id) => document.getElementById(id);
const { text } = language;
const prompt = byId("prompt");
const size = byId("size");
const key = byId("key");

/** The picture to go on from, what is shown now, the model, and a request that nobody answered. */
const state = { base: undefined, shown: undefined, model: { id: MODEL }, unanswered: undefined };
let lookAgain;

function requestBody() {
  const words = prompt.value.trim() === "" ? prompt.placeholder : prompt.value;
  return {
    model: state.model.id,
    ...(size.value !== "auto" && { size: size.value }),
    messages: [
      ...(state.base === undefined
        ? []
        : [{ role: "assistant", content: `![image](${state.base.url})` }]),
      { role: "user", content: words },
    ],
  };
}

function showRequest() {
  const isChange = state.base !== undefined;
  byId("base").hidden = !isChange;
  document.querySelector("label[for=prompt]").textContent = text(
    isChange ? "promptChange" : "prompt",
  );
  prompt.placeholder = text(isChange ? "placeholderChange" : "placeholder");
  byId("command").textContent = writeCommand(
    `${location.origin}/v1/chat/completions`,
    requestBody(),
  );
}

/** From now on a request changes this picture, or none. */
function changeFrom(picture) {
  state.base = picture;
  if (picture !== undefined) {
    const { url, width, height } = picture;
    Object.assign(byId("base-picture"), { src: `${url}?w=160`, width, height });
  }
  showRequest();
}

/** The same request again after a lost answer has the same key, so that it joins and is not paid twice. */
function takeOrder() {
  const body = JSON.stringify(requestBody());
  if (state.unanswered?.body !== body) {
    const random = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, "0"),
    );
    state.unanswered = { body, name: `page-${random.join("")}` };
  }
  return state.unanswered;
}

function showFault(fault, title = fault.code) {
  const card = byId("fault");
  const titles = text("faults");
  const [heading, message, code] = ["strong", "p", "code"].map((tag) =>
    document.createElement(tag),
  );
  heading.textContent = titles[title] ?? titles.other;
  message.lang = "en";
  message.textContent = fault.code === "still_running" ? text("stillRunning") : fault.message;
  code.textContent = [fault.code, fault.reference].filter(Boolean).join(" · ");
  card.replaceChildren(heading, message, code);
  card.hidden = false;
  if (fault.code === "invalid_api_key") {
    showKeyEntry(true);
    key.ariaInvalid = "true";
    key.focus();
  }
}

function showRecord(record, picture) {
  const { url, width, height } = picture;
  state.shown = { record, picture };
  showFrame(record.prompt, { width, height });
  Object.assign(byId("picture"), { src: url, width, height, alt: record.prompt });
  byId("frame").dataset.state = "stored";
  byId("open").href = url;
  byId("download").href = url;
  byId("download").download = `${record.id}.${url.split(".").at(-1)}`;
  byId("record").textContent = record.id;
  byId("actions").hidden = false;
  showFacts(byId("margin"), record, picture);
}

/** An empty frame of the proportions that the picture will have; `edges` is undefined where only the prompt knows. */
function showFrame(words, edges) {
  const { width, height } = edges ?? state.base ?? { width: 1, height: 1 };
  const frame = byId("frame");
  frame.style.setProperty("--ratio", String(width / height));
  frame.dataset.state = "drawing";
  byId("frame-width").textContent = edges?.width ?? "";
  byId("frame-height").textContent = edges?.height ?? "";
  byId("picture").removeAttribute("src");
  byId("result-prompt").textContent = words;
  byId("actions").hidden = true;
  byId("examples").hidden = true;
  byId("result").hidden = false;
  byId("result").scrollIntoView({ block: "nearest" });
}

function askedEdges() {
  const [width, height] = size.value.split("x").map(Number);
  return height === undefined ? undefined : { width, height };
}

/** Shows the seconds that go by, for eyes only: a screen reader is told of the beginning and the end. */
function startClock() {
  const started = performance.now();
  const [name, seconds, usually, kept] = ["p", "p", "p", "p"].map((tag) =>
    document.createElement(tag),
  );
  name.className = "name";
  name.textContent = text("drawing");
  seconds.className = "size";
  seconds.id = "elapsed";
  const usual = state.model.usual_seconds ?? null;
  usually.textContent = usual === null ? "" : text("usually")(usual);
  kept.textContent = text("kept");
  byId("margin").replaceChildren(name, seconds, usually, kept);
  const tick = () => {
    seconds.textContent = text("seconds")(((performance.now() - started) / 1000).toFixed(1));
  };
  tick();
  return setInterval(tick, TICK_MS);
}

async function draw() {
  const { body, name } = takeOrder();
  const words = prompt.value;
  byId("draw").disabled = true;
  byId("fault").hidden = true;
  key.ariaInvalid = null;
  showFrame(words, askedEdges());
  const clock = startClock();
  byId("status").textContent = text("drawing");
  try {
    const { headers } = await callApi("/v1/chat/completions", {
      key: key.value,
      body,
      headers: { "idempotency-key": name },
    });
    state.unanswered = undefined;
    const id = headers.get("x-generation-id");
    const { body: record } = await callApi(`/v1/generations/${id}`, { key: key.value });
    const [picture] = record.pictures;
    showRecord(record, picture);
    if (state.base !== undefined) {
      // What was typed while this was drawn is the next change.
      prompt.value = prompt.value === words ? "" : prompt.value;
      changeFrom(picture);
    }
    byId("status").textContent = text("announced")(record.size.delivered);
  } catch (fault) {
    state.unanswered = fault.answered ? undefined : state.unanswered;
    byId("status").textContent = "";
    byId("result").hidden = state.shown === undefined;
    if (state.shown !== undefined) {
      showRecord(state.shown.record, state.shown.picture);
    }
    showFault(fault);
  } finally {
    clearInterval(clock);
    byId("draw").disabled = false;
  }
  if (key.ariaInvalid !== "true") {
    await openAccount();
  }
}

function showKeyEntry(isShown) {
  byId("key-entry").hidden = !isShown;
  byId("key-change").hidden = isShown;
  byId("key-start").textContent = `${key.value.slice(0, 7)}…`;
}

function keepKey() {
  key.value = key.value.trim();
  key.ariaInvalid = null;
  byId("fault").hidden = true;
  if (key.value === "") {
    localStorage.removeItem(KEY_STORED);
  } else {
    localStorage.setItem(KEY_STORED, key.value);
    void openAccount();
  }
}

/** Shows what the key opens: the price, and the last pictures; looks again while one is being drawn. */
async function openAccount() {
  clearTimeout(lookAgain);
  const asked = key.value;
  if (asked === "") {
    return;
  }
  try {
    const models = await callApi("/v1/models", { key: asked });
    const generations = await callApi(HISTORY_PATH, { key: asked });
    if (key.value !== asked) {
      return;
    }
    const { data } = models.body;
    state.model = data.find(({ id }) => id === MODEL) ?? data[0] ?? state.model;
    byId("price").textContent = toDollars(state.model.price.amount_micros);
    const records = generations.body.data;
    showHistory(byId("history-list"), records, showRecord);
    byId("history").hidden = records.length === 0;
    if (records.some(isOpen)) {
      lookAgain = setTimeout(() => void openAccount(), LOOK_AGAIN_MS);
    }
    showKeyEntry(false);
    showRequest();
  } catch (fault) {
    // A key that was changed meanwhile has its own answer coming.
    if (key.value === asked) {
      showFault(fault);
    }
  }
}

/** A sign-in link ends in `#sign-in=…`; its code works once and is taken out of the address bar first. */
async function signIn() {
  const [, code] = /^#sign-in=(.+)$/.exec(location.hash) ?? [];
  if (code === undefined) {
    return false;
  }
  history.replaceState(null, "", location.pathname);
  try {
    const { body } = await callApi("/v1/sign-in", {
      key: "",
      body: JSON.stringify({ code: decodeURIComponent(code) }),
    });
    key.value = body.key;
    keepKey();
    byId("status").textContent = text("signedIn");
    prompt.focus();
  } catch (fault) {
    showFault(fault, "sign_in");
  }
  return true;
}

async function copyCommand() {
  const command = byId("command");
  getSelection()?.selectAllChildren(command);
  // Without a secure origin there is no clipboard; the selected text is there to be copied by hand.
  const isCopied = await navigator.clipboard?.writeText(command.textContent).then(
    () => true,
    () => false,
  );
  const words = text(isCopied ? "copied" : "selected");
  byId("copy").textContent = words;
  byId("status").textContent = words;
  setTimeout(() => {
    byId("copy").textContent = text("copy");
  }, COPIED_MS);
}

function showExamples() {
  byId("example-list").replaceChildren(
    ...text("examples").map((words) => {
      const button = document.createElement("button");
      Object.assign(button, { type: "button", className: "plain", textContent: words });
      button.addEventListener("click", () => {
        prompt.value = words;
        showRequest();
        prompt.focus();
      });
      const item = document.createElement("li");
      item.append(button);
      return item;
    }),
  );
}

function showTexts() {
  language.show();
  byId("language").textContent = text("other");
  byId("language").lang = language.otherTag;
  byId("shortcut").textContent = navigator.platform.startsWith("Mac") ? "⌘ ↵" : "Ctrl ↵";
  showExamples();
  showRequest();
  if (state.shown !== undefined) {
    showFacts(byId("margin"), state.shown.record, state.shown.picture);
  }
}

byId("form").addEventListener("submit", (event) => {
  event.preventDefault();
  void draw();
});
byId("form").addEventListener("input", showRequest);
prompt.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !byId("draw").disabled) {
    byId("form").requestSubmit();
  }
});
key.addEventListener("change", keepKey);
byId("key-change").addEventListener("click", () => {
  showKeyEntry(true);
  key.select();
});
byId("change").addEventListener("click", () => {
  prompt.value = "";
  changeFrom(state.shown.picture);
  prompt.focus();
});
byId("afresh").addEventListener("click", () => {
  changeFrom(undefined);
  prompt.focus();
});
byId("copy").addEventListener("click", () => void copyCommand());
byId("language").addEventListener("click", () => {
  language.exchange();
  showTexts();
});
window.addEventListener("hashchange", () => void signIn());

key.value = localStorage.getItem(KEY_STORED) ?? "";
showTexts();
if (!(await signIn())) {
  await openAccount();
}
