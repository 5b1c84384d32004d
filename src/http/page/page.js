// The page at `/`: one form over POST /v1/images/generations. Nothing is loaded from anywhere else.

const MODEL = "gpt-image-2-vip";
const KEY_STORED = "limner-key";
const LANGUAGE_STORED = "limner-language";
const TICK_MS = 100;

const TEXTS = {
  en: {
    prompt: "What to draw",
    size: "Size",
    auto: "auto: the prompt decides",
    key: "API key",
    draw: "Draw",
    keyHint: "The key stays in this browser. `limner sign-in` prints a link that fills it in.",
    result: "Result",
    curl: "The same as curl",
    copy: "Copy",
    copied: "Copied.",
    drawing: (seconds) =>
      `Drawing… ${seconds} s. You may wait: the picture is kept even if this page is closed.`,
    drawn: (seconds) => `Drawn in ${seconds} s.`,
    signedIn: "Signed in: a key of this browser was made and kept here.",
    unreachable:
      "The server could not be reached. A drawing that was begun goes on; try again in a moment.",
    pixels: "Size",
    understood: "Understood",
    warning: "Warning",
    cost: "Cost",
    record: "Record",
    other: "中文",
  },
  zh: {
    prompt: "画什么",
    size: "尺寸",
    auto: "auto：由提示词决定",
    key: "API 密钥",
    draw: "开始绘制",
    keyHint: "密钥只保存在本浏览器。运行 `limner sign-in` 会给出一个自动填入密钥的链接。",
    result: "结果",
    curl: "对应的 curl 命令",
    copy: "复制",
    copied: "已复制。",
    drawing: (seconds) => `正在绘制… ${seconds} 秒。可以放心等待：即使关闭页面，图片也会保留。`,
    drawn: (seconds) => `用时 ${seconds} 秒。`,
    signedIn: "已登录：为本浏览器新建了密钥并保存在此。",
    unreachable: "无法连接服务器。已开始的绘制会继续进行，请稍后再试。",
    pixels: "尺寸",
    understood: "理解为",
    warning: "提醒",
    cost: "费用",
    record: "记录",
    other: "English",
  },
};

const byId = (id) => document.getElementById(id);
const form = byId("form");
const prompt = byId("prompt");
const size = byId("size");
const key = byId("key");
let language =
  localStorage.getItem(LANGUAGE_STORED) ?? (navigator.language.startsWith("zh") ? "zh" : "en");

const text = (name) => TEXTS[language][name];

function showLanguage() {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = text(element.dataset.text);
  }
  byId("language").textContent = text("other");
  byId("language").lang = language === "zh" ? "en" : "zh";
}

const requestBody = () => ({
  model: MODEL,
  prompt: prompt.value,
  size: size.value,
  response_format: "url",
});

/** Single quotes end a shell's string, so each is written outside of it. */
const quoteForShell = (words) => `'${words.replaceAll("'", String.raw`'\''`)}'`;

function showCommand() {
  byId("command").textContent = [
    `curl ${quoteForShell(`${location.origin}/v1/images/generations`)} \\`,
    '  -H "Authorization: Bearer $LIMNER_API_KEY" \\',
    '  -H "Content-Type: application/json" \\',
    `  -d ${quoteForShell(JSON.stringify(requestBody()))}`,
  ].join("\n");
}

function showFault(message) {
  const fault = byId("fault");
  fault.textContent = message;
  fault.hidden = message === "";
}

/** Answers with the parsed body, or throws with the words of the fault. */
async function callApi(path, options = {}) {
  let response;
  try {
    response = await fetch(path, {
      ...options,
      headers: { "content-type": "application/json", authorization: `Bearer ${key.value}` },
    });
  } catch {
    throw new Error(text("unreachable"));
  }
  const body = await response.json();
  if (!response.ok) {
    throw new Error(
      `${body.error.message} (${body.error.code}, ${response.headers.get("x-request-id")})`,
    );
  }
  return { body, generation: response.headers.get("x-generation-id") };
}

function showFacts(record) {
  const rows = [
    [text("pixels"), `${record.size.delivered} (${record.size.asked})`],
    [text("understood"), record.understood],
    ...record.warnings.map((warning) => [text("warning"), warning.message, "warning"]),
    [text("cost"), `$${(record.cost.amount_micros / 1e6).toFixed(2)}`],
    [text("record"), record.id],
  ];
  byId("facts").replaceChildren(
    ...rows.flatMap(([name, value, kind = ""]) => {
      const term = document.createElement("dt");
      const description = document.createElement("dd");
      term.textContent = name;
      description.className = kind;
      description.append(value);
      return [term, description];
    }),
  );
}

function showPicture(record) {
  const [{ url, width, height }] = record.pictures;
  Object.assign(byId("picture"), { src: url, width, height, alt: record.prompt });
  byId("open").href = url;
  showFacts(record);
  byId("result").hidden = false;
}

async function draw() {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  // The clock is for eyes; a screen reader is told of the beginning and the end.
  const status = byId("status");
  status.ariaLive = "off";
  const clock = setInterval(() => {
    status.textContent = text("drawing")(seconds());
  }, TICK_MS);
  byId("draw").disabled = true;
  showFault("");
  try {
    const { generation } = await callApi("/v1/images/generations", {
      method: "POST",
      body: JSON.stringify(requestBody()),
    });
    const took = seconds();
    const { body } = await callApi(`/v1/generations/${generation}`);
    showPicture(body);
    clearInterval(clock);
    status.ariaLive = "polite";
    status.textContent = text("drawn")(took);
  } catch (error) {
    status.textContent = "";
    showFault(error.message);
  } finally {
    clearInterval(clock);
    byId("draw").disabled = false;
  }
}

/** A sign-in link ends in `#sign-in=…`; its code works once and is taken out of the address bar first. */
async function signIn() {
  const [, code] = /^#sign-in=(.+)$/.exec(location.hash) ?? [];
  if (code === undefined) {
    return;
  }
  history.replaceState(null, "", location.pathname);
  try {
    const { body } = await callApi("/v1/sign-in", {
      method: "POST",
      body: JSON.stringify({ code: decodeURIComponent(code) }),
    });
    key.value = body.key;
    localStorage.setItem(KEY_STORED, body.key);
    byId("status").textContent = text("signedIn");
    prompt.focus();
  } catch (error) {
    showFault(error.message);
  }
}

async function copyCommand() {
  const command = byId("command");
  getSelection()?.selectAllChildren(command);
  // Without a secure origin there is no clipboard; the selected text is there to be copied by hand.
  if (navigator.clipboard !== undefined) {
    await navigator.clipboard.writeText(command.textContent);
    byId("status").textContent = text("copied");
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void draw();
});
form.addEventListener("input", showCommand);
key.addEventListener("change", () => localStorage.setItem(KEY_STORED, key.value));
byId("language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  localStorage.setItem(LANGUAGE_STORED, language);
  showLanguage();
});
byId("copy").addEventListener("click", () => void copyCommand());
window.addEventListener("hashchange", () => void signIn());

key.value = localStorage.getItem(KEY_STORED) ?? "";
showLanguage();
showCommand();
await signIn();
