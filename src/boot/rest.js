// The rest of a program is fetched once the page can be used (xtask/src/split.rs). Until it is there, decisions go on at
// once, and all else that somebody does is held back and done then: the program would otherwise have to wait for it in the
// midst of a step, and a site that has stalled would keep the whole window still.
const HELD = ["click", "input", "change", "submit", "toggle", "dragover", "drop", "paste", "keydown"];
const AT_ONCE = "a, .loading-notice, [type=radio]:not([data-opens])";
// What can wait while somebody goes on deciding: it says how a field stands, and not what to do.
const STANDS = ["input", "change", "toggle"];
const AGAIN = 5000;
const SOON = 400;

let held = [];
let program;
let fault;
let isHolding = false;
let isFetching = false;
let isTold = false;
let again;

function fetchAhead(page) {
  // What stands there then must not wait for anything.
  if (isStopped) return;
  if (!page.fetchRest) return restIsThere();
  program = page;
  isHolding = true;
  for (const type of HELD) addEventListener(type, hold, true);
  fetchRest();
}

function stopHolding() {
  isHolding = false;
  clearTimeout(again);
  for (const type of HELD) removeEventListener(type, hold, true);
  tellNoMore();
}

async function fetchRest() {
  if (isFetching || !isHolding) return;
  isFetching = true;
  clearTimeout(again);
  try {
    await program.fetchRest(getBytes);
    fault = undefined;
  } catch (error) {
    // What is told is told once, and right.
    if (error.why === "missing") error.isUpdated = await isUpdated();
    fault = error;
  }
  isFetching = false;
  if (!isHolding) return;
  if (fault) {
    // Nothing is told yet: it may only be that the page is left. Where the rest is needed, it is.
    tellOfRest();
    again = setTimeout(fetchRest, AGAIN);
    return;
  }
  restIsThere();
  // What hears of keys is made then.
  await new Promise((done) => setTimeout(done));
  stopHolding();
  held.splice(0).forEach(doNow);
}

// Whether the site has another version by now: its front page names other files then. A site that stalls does not say.
async function isUpdated() {
  const answer = fetch(address("./"), { cache: "no-store" }).then((response) => response.text()).catch(() => "");
  const page = await Promise.race([answer, new Promise((done) => setTimeout(done, PATIENCE, ""))]);
  return page.includes("data-wasm") && !page.includes(names.wasm);
}

// Said to the program, which makes what most never open only then.
function restIsThere() {
  root.dataset.rest = "";
  dispatchEvent(new Event("tranche-rest"));
}

function hold(event) {
  const { type, target } = event;
  if (!event.isTrusted) return;
  if (type === "dragover") return event.preventDefault();
  if (type === "keydown" && !isOfList(event)) return;
  // Who is writing pastes there.
  if (type === "paste" && target.matches?.("input, textarea:not(#pasted)")) return;
  if (type !== "keydown" && target.closest?.(AT_ONCE)) {
    if (type === "change") goOn();
    return;
  }
  // Other clicks come to an input, and that tells of itself.
  if (type === "click" && !target.closest?.("button, summary")) return;
  event.stopPropagation();
  if (["click", "submit", "drop", "paste"].includes(type)) event.preventDefault();
  held.push({ event, data: copyOf(event.dataTransfer ?? event.clipboardData) });
  setTimeout(tellOfRest, fault ? 0 : SOON);
}

// A letter or a sign that is not typed anywhere does something to the list of bids.
function isOfList({ key, ctrlKey, metaKey, altKey, target }) {
  const isTyped = target.matches?.("input:not([type=radio], [type=checkbox]), textarea, select");
  return key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey && !isTyped;
}

// Who goes on deciding has given up on what did not come, and is not to be surprised by it.
function goOn() {
  held = held.filter(({ event }) => STANDS.includes(event.type));
  if (!held.length) tellNoMore();
}

// What was dropped or pasted is there only as long as it is told of.
function copyOf(data) {
  if (!data) return undefined;
  const copy = new DataTransfer();
  for (const file of data.files) copy.items.add(file);
  for (const type of data.types) if (type !== "Files") copy.setData(type, data.getData(type));
  return copy;
}

function doNow({ event, data }) {
  const { type, target } = event;
  if (!target.isConnected) return;
  if (type === "click") target.closest("button, summary").click();
  else if (type === "submit") target.requestSubmit(event.submitter);
  // Another was chosen since.
  else if (target.type === "radio" && !target.checked) return;
  else target.dispatchEvent(copyWith(event, data));
}

function copyWith(event, data) {
  const { type, bubbles, cancelable } = event;
  const copy = new event.constructor(type, { bubbles, cancelable, key: event.key });
  // Not every browser lets an event be made with what was pasted.
  if (data) Object.defineProperty(copy, type === "paste" ? "clipboardData" : "dataTransfer", { value: data });
  return copy;
}

// It is asked for again by itself.
function tellOfRest() {
  if (!isHolding || !held.length) return;
  isTold = true;
  const reload = button(WORDS.reload, () => location.reload());
  if (!fault) showNotice(WORDS.restLoading);
  else if (fault.isUpdated) showNotice(WORDS.restUpdated, reload);
  else if (fault.why === "missing") showNotice(WORDS.restGone, button(WORDS.tryAgain, fetchRest));
  else showNotice(WORDS.restMissing, button(WORDS.tryAgain, fetchRest));
}

// Other notices stay.
function tellNoMore() {
  if (isTold) showNotice("");
  isTold = false;
}

// What was entered meanwhile is not taken yet.
addEventListener("beforeunload", (event) => {
  if (isHolding && held.some(({ event: { type } }) => STANDS.includes(type) && type !== "toggle")) event.preventDefault();
});
