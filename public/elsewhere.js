// Loaded when another tab has changed what the browser keeps: says so where that is the bids on show.
"use strict";

// The bids as they were when this page was opened, and the words about them.
let before;
let notice;
let said;

export function changed({ key, oldValue, newValue }) {
  const name = new URLSearchParams(location.search).get("own");
  const folder = location.pathname.replace(/[^/]*$/, "");
  if (!name || key !== `tranche-fund ${folder} ${name}`) return;
  before ??= oldValue;
  const words = newValue === null ? REMOVED : newValue === before ? undefined : CHANGED;
  // What is said already is not said again at every further change.
  if (words === said) return;
  said = words;
  notice?.remove();
  if (words) say(words, words === CHANGED && "Open them as they are now");
}

const CHANGED = "These bids were changed in another tab. This page shows them as they were. Decisions that no longer fit will be marked.";
const REMOVED = "These bids were removed in another tab. They are still shown here, and gone when this page is closed or reloaded. Nothing else was removed: decisions on other rounds stay.";

function say(text, way) {
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
