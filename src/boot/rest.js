// The rest of a program is fetched once the page can be used (xtask/src/split.rs). Until it is there, decisions go on at
// once, and all else that somebody does is held back and done then: the program would otherwise have to wait for it in the
// midst of a step, and a site that has stalled would keep the whole window still.
const HELD = ["click", "input", "change", "keydown", "submit", "toggle"];
const AT_ONCE = "a, .loading-notice, [type=radio]:not([data-opens])";
const AGAIN = 5000;
const SOON = 400;

const held = [];
let program;
let isRestMissing = false;

function fetchAhead(page) {
  if (!page.fetchRest) return;
  program = page;
  for (const type of HELD) addEventListener(type, hold, true);
  fetchRest();
}

async function fetchRest() {
  try {
    await program.fetchRest();
  } catch {
    // Nothing is told yet: it may only be that the page is left. Where the rest is needed, it is.
    isRestMissing = true;
    tellOfRest();
    setTimeout(fetchRest, AGAIN);
    return;
  }
  for (const type of HELD) removeEventListener(type, hold, true);
  if (held.length) showNotice("");
  held.splice(0).forEach(doNow);
}

function hold(event) {
  const { type, target } = event;
  if (!event.isTrusted || target.closest?.(AT_ONCE) || event.key === "Tab") return;
  // Other clicks come to an input, and that tells of itself.
  if (type === "click" && !target.closest?.("button, summary")) return;
  event.stopPropagation();
  if (type === "click" || type === "submit") event.preventDefault();
  held.push(event);
  setTimeout(tellOfRest, isRestMissing ? 0 : SOON);
}

function doNow(event) {
  const { type, target } = event;
  if (!target.isConnected) return;
  if (type === "click") target.closest("button, summary").click();
  else if (type === "submit") target.requestSubmit(event.submitter);
  else target.dispatchEvent(new event.constructor(type, event));
}

// It is asked for again by itself.
function tellOfRest() {
  if (!held.length) return;
  if (isRestMissing) showNotice(WORDS.restMissing, button(WORDS.tryAgain, fetchRest));
  else showNotice(WORDS.restLoading);
}
