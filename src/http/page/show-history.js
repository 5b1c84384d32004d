import { language } from "./language.js";

/** Lists the pictures of these records as small copies in their true ratios; `choose(record, picture)` is told which one is pressed. */
export function showHistory(list, records, choose) {
  list.replaceChildren(
    ...records.flatMap((record) =>
      isOpen(record)
        ? [toOpenItem(record)]
        : record.pictures.map((picture) => toItem(record, picture, choose)),
    ),
  );
}

/** Whether a generation has not ended yet. */
export function isOpen({ state }) {
  return state === "queued" || state === "running";
}

function toItem(record, picture, choose) {
  const image = document.createElement("img");
  Object.assign(image, {
    loading: "lazy",
    decoding: "async",
    src: `${picture.url}?w=320`,
    width: picture.width,
    height: picture.height,
    alt: record.prompt,
  });
  const button = document.createElement("button");
  Object.assign(button, { type: "button", title: record.prompt });
  button.append(image);
  button.addEventListener("click", () => choose(record, picture));
  const item = document.createElement("li");
  item.append(button);
  return item;
}

function toOpenItem({ prompt }) {
  const item = document.createElement("li");
  Object.assign(item, { className: "open", title: prompt });
  item.textContent = language.text("drawing");
  return item;
}
