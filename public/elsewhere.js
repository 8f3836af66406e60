// Loaded when another tab has changed what the browser keeps: says so where that is the bids on show.
"use strict";

// The bids as they were when this page was opened, and the words about them.
let before;
let notice;

export function changed({ key, oldValue, newValue }) {
  const name = new URLSearchParams(location.search).get("own");
  const folder = location.pathname.replace(/[^/]*$/, "");
  if (!name || key !== `tranche-fund ${folder} ${name}`) return;
  before ??= oldValue;
  if (newValue === before) {
    notice?.remove();
    notice = undefined;
  } else if (!notice) {
    say();
  }
}

function say() {
  notice = document.createElement("section");
  notice.className = "notice";
  notice.setAttribute("aria-label", "Bids changed elsewhere");
  const words = document.createElement("p");
  words.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Open them as they are now";
  button.addEventListener("click", () => location.reload());
  notice.append(words, button);
  document.body.prepend(notice);
  // Words that come into a place that is there already are read out.
  setTimeout(() => {
    words.textContent = "These bids were changed in another tab. This page shows them as they were. Decisions that no longer fit will be marked.";
  }, 100);
}
