// Starts the program that the address asks for, with what it needs and nothing else. All of this is one classic script, so
// that it also runs where modules do not (an old browser, a file opened from disk).
const asked = readAddress();
const names = document.querySelector("script[data-wasm]").dataset;
const js = asked.do ? `${names.office}.js` : names.js;
const wasm = asked.do ? `${names.office}_bg.wasm` : names.wasm;
// What these addresses show is in the rest of the program, so it is asked for at once.
const needsAll = asked.wall !== undefined || /tranche/i.test(location.search + location.hash) || !["", "home"].includes(asked.do ?? "");

async function start() {
  const isThere = documentIsThere();
  if (typeof WebAssembly !== "object") {
    await isThere;
    return showInPlace(WORDS.noWebAssembly);
  }
  if (asked.do) loadStyle(`${names.office}.css`);
  else if (asked.wall !== undefined) loadStyle(sheet("wall"));
  setTimeout(tellSlow, PATIENCE);
  try {
    const script = loadScript(address(js));
    const rest = needsAll && script.then((page) => page.fetchRest?.(getBytes));
    const [page, code] = await Promise.all([script, loadWasm(address(wasm)), rest, isThere]);
    await page.default({ module_or_path: code });
    whenReady(() => {
      fetchAhead(page);
      loadLater();
    });
  } catch (error) {
    await leaves;
    console.error(error);
    await isThere;
    if (isTrap(error)) showStopped();
    else tellNotLoaded(error);
  }
}

// Whoever leaves a page ends what it loads, and need not be told; whoever stays after all is.
let leaves;
addEventListener("beforeunload", () => {
  leaves = new Promise((done) => setTimeout(done, PATIENCE));
});

// This script stands before what it writes into.
function documentIsThere() {
  if (document.readyState !== "loading") return undefined;
  return new Promise((done) => addEventListener("DOMContentLoaded", done, { once: true }));
}

// Once the page can be used. Where nothing else is missing, it goes on without the rest until somebody asks for more.
function whenReady(act) {
  if ("ready" in root.dataset) return act();
  const watch = new MutationObserver(() => {
    watch.disconnect();
    act();
  });
  watch.observe(root, { attributeFilter: ["data-ready"] });
}

let isNotLoaded = false;
function tellNotLoaded(error) {
  isNotLoaded = true;
  if (location.protocol === "file:") return showInPlace(WORDS.fromDisk);
  if (self.origin !== "null") return showInPlace(WORDS[error.why] ?? WORDS.incomplete, tryAgain());
  // The frame may also keep windows from opening, or pass its limits on to them: the address itself always helps.
  const address = element("input");
  address.value = location.href;
  address.readOnly = true;
  address.setAttribute("aria-label", WORDS.address);
  address.addEventListener("focus", () => address.select());
  showInPlace(self === top ? WORDS.sandboxedWindow : WORDS.sandboxed, address);
}

// Longer than a slow line takes.
const PATIENCE = 7000;
function tellSlow() {
  if (!isNotLoaded && !("ready" in root.dataset)) showInPlace(WORDS.slow, tryAgain());
}

// What the site offers is asked for while the program is on its way, and handed over to it.
const ahead = root.ahead = {};
function ask(relative) {
  ahead[relative] = fetch(address(relative));
  return ahead[relative];
}

async function askForBids() {
  const { do: task, own, fund } = asked;
  if (own !== undefined) return;
  // What cannot be a name is not asked for: the program says so.
  if (fund !== undefined && !task) return /^[\w-]+$/.test(fund) && ask(`funds/${fund}.json`);
  const list = await ask("funds/index.json");
  if (task) return;
  const { funds } = await list.clone().json();
  await ask(`funds/${funds[0].name}.json`);
}

// A link that brings its bids is opened by another program, also where it arrives in a page that is open already.
addEventListener("hashchange", () => {
  if (BRINGS_BIDS.test(location.hash)) location.reload();
});
start();
// Whoever needs them hears of what is missing.
askForBids().catch(() => {});
