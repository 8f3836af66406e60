// Loaded when another tab has changed what the browser keeps of the bids on show: says so.
"use strict";

let notice;
let said;

// `changed`, `removed` or `deleted`; nothing where they are again as they were when this page was opened.
export function say(what) {
  // What is said already is not said again at every further change.
  if (what === said) return;
  said = what;
  notice?.remove();
  if (what) show(WORDS[what], what === "changed" && "Open them as they are now");
}

const WORDS = {
  changed: "These bids were changed in another tab. This page shows them as they were. Decisions that no longer fit will be marked.",
  deleted: "All that this browser keeps was deleted in another tab, and these bids with it. They are still shown here, and gone when this page is closed or reloaded.",
  removed: "These bids were removed in another tab. They are still shown here, and gone when this page is closed or reloaded. Nothing else was removed: decisions on other rounds stay.",
};

function show(text, way) {
  notice = document.createElement("section");
  notice.className = "notice";
  notice.setAttribute("aria-label", "Bids changed elsewhere");
  const words = document.createElement("p");
  words.setAttribute("role", "status");
  notice.append(words);
  if (way) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = way;
    button.addEventListener("click", () => location.reload());
    notice.append(button);
  }
  document.body.prepend(notice);
  // Words that come into a place that is there already are read out.
  setTimeout(() => words.textContent = text, 100);
}
