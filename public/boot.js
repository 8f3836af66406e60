// Starts the page, and speaks for it where it cannot: before it runs, and after it has stopped for good.
// A classic script, so that it also runs where modules do not (an old browser, a file opened from disk).
"use strict";
{
  const root = document.documentElement;
  const names = document.querySelector("script[data-wasm]").dataset;
  // Bids are brought, looked through and changed in a program of its own; so is a link opened that brings its bids.
  const isOffice = /[?&](start|edit|send|carry)\b/.test(location.search) || /tranchefund/i.test(location.href);
  const js = isOffice ? `${names.office}.js` : names.js;
  const wasm = isOffice ? `${names.office}_bg.wasm` : names.wasm;
  // Each program comes in two parts. What these addresses show is in the rest, so it is asked for at once.
  const needsAll = /[?&](edit|send|carry)\b/.test(location.search) || /tranche/i.test(location.search + location.hash);
  const BROWSERS = "a current Firefox, Chrome, Edge or Safari";

  async function start() {
    const isThere = documentIsThere();
    if (typeof WebAssembly !== "object") {
      await isThere;
      return replaceStatus(`This browser does not run WebAssembly, which this page needs. Please open it in ${BROWSERS}.`);
    }
    if (isOffice) addStyle(`${names.office}.css`);
    try {
      const script = import(address(js));
      const rest = needsAll && script.then((program) => program.fetchRest?.());
      const [page, code] = await Promise.all([script, load(address(wasm)), rest, isThere]);
      await page.default({ module_or_path: code });
      whenReady(() => fetchAhead(page));
    } catch (error) {
      console.error(error);
      await isThere;
      if (isTrap(error)) showStopped();
      else showNotLoaded();
    }
  }

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

  const AGAIN = 5000;
  function fetchAhead(page) {
    // Nothing is told yet: it may only be that the page is left. Where the rest is needed and missing, it is.
    page.fetchRest?.().catch(() => setTimeout(() => fetchAhead(page), AGAIN));
  }

  // What the site offers is asked for while the program is on its way, and handed over to it.
  const ahead = root.ahead = {};
  function ask(relative) {
    ahead[relative] = fetch(address(relative));
    return ahead[relative];
  }

  async function askForBids() {
    const [, own] = location.search.match(/[?&]own=([^&]*)/) ?? [];
    const [, fund] = location.search.match(/[?&]fund=([^&]*)/) ?? [];
    if (own !== undefined) return;
    // What cannot be a name is not asked for: the program says so.
    if (fund !== undefined && !isOffice) return /^[\w-]+$/.test(fund) && ask(`funds/${fund}.json`);
    const list = await ask("funds/index.json");
    if (isOffice) return;
    const { funds } = await list.clone().json();
    await ask(`funds/${funds[0].name}.json`);
  }

  // The wasm to start: a response that can be compiled as it arrives, or, from a host that does not name its type
  // as application/wasm, the bytes.
  async function load(url) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.headers.get("content-type") === "application/wasm" ? response : response.arrayBuffer();
  }

  // A link that carries bids is opened by the other program, also where it arrives in a page that is open already.
  addEventListener("hashchange", () => {
    if (/tranchefund/i.test(location.hash)) location.reload();
  });

  function addStyle(url) {
    const link = element("link");
    link.rel = "stylesheet";
    link.href = url;
    document.head.append(link);
  }

  function address(relative) {
    return new URL(relative, document.baseURI).href;
  }

  function replaceStatus(words) {
    const status = document.querySelector('.start [role="status"]');
    if (status) status.textContent = words;
    return status;
  }

  function showNotLoaded() {
    const words = location.protocol === "file:"
      ? "This page cannot start from a file on disk. Please open it from a web address."
      : `The page could not be loaded. Check the connection and try again; if that does not help, use ${BROWSERS}.`;
    const status = replaceStatus(words);
    if (status) status.after(actions(button("Try again", () => location.reload())));
  }

  // A panic in Rust ends in a trap, and nothing runs well after it.
  function isTrap(error) {
    return error?.name === "RuntimeError";
  }

  let stopped = false;
  function showStopped(why) {
    if (stopped) return;
    stopped = true;
    const { keptAt } = root.dataset;
    const heading = element("h1", "The page has stopped");
    heading.tabIndex = -1;
    const words = keptAt ? `Your work up to ${keptAt} is saved in this browser.` : "Nothing was saved yet.";
    const alert = element("div");
    alert.setAttribute("role", "alert");
    alert.append(heading);
    if (why) alert.append(element("p", why));
    alert.append(element("p", words));

    const choices = actions(button("Reload", () => location.reload()));
    // Handed over by the page at every change.
    const { work } = root;
    if (work) choices.append(button("Download my work", () => download(work, "tranche-saved.json")));

    const main = element("main");
    main.className = "start";
    main.append(alert, choices);
    (document.getElementById("app") ?? document.body).replaceChildren(main);
    heading.focus();
  }

  function download(text, name) {
    const link = element("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    // What this takes goes with the stopped page.
    link.click();
  }

  function actions(...buttons) {
    const row = element("p");
    row.className = "actions";
    row.append(...buttons);
    return row;
  }

  function button(words, act) {
    const made = element("button", words);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  function element(name, words = "") {
    const made = document.createElement(name);
    made.textContent = words;
    return made;
  }

  const RESTLESS = "A part of this page could not be loaded. Check the connection, then reload.";
  function heed(error) {
    if (isTrap(error)) showStopped();
    else if (error?.isRestMissing) showStopped(RESTLESS);
  }
  addEventListener("error", ({ error }) => heed(error));
  addEventListener("unhandledrejection", ({ reason }) => heed(reason));
  start();
  // Whoever needs them hears of what is missing.
  askForBids().catch(() => {});
}
