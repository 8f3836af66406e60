// The files of the page, and why one of them is not there.
class Fault extends Error {
  constructor(url, why, found = why) {
    super(`${url}: ${found}`);
    this.why = why;
  }
}

function address(relative) {
  return new URL(relative, document.baseURI).href;
}

async function get(url, signal) {
  const response = await fetch(url, { signal }).catch(() => {
    throw new Fault(url, "unreachable");
  });
  if (!response.ok) throw new Fault(url, "missing", response.status);
  // Some hosts answer with their front page instead.
  if (/^text\/html/.test(response.headers.get("content-type"))) throw new Fault(url, "missing", "a page");
  return response;
}

// All of a file, however slowly it comes, unless nothing more does.
const STALLED = 30000;
async function getBytes(url) {
  const ends = new AbortController();
  let clock;
  const wait = () => {
    clearTimeout(clock);
    clock = setTimeout(() => ends.abort(), STALLED);
  };
  wait();
  try {
    const reader = (await get(url, ends.signal)).body.getReader();
    const parts = [];
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      wait();
      parts.push(part.value);
    }
    return await new Blob(parts).arrayBuffer();
  } catch (error) {
    throw error instanceof Fault ? error : new Fault(url, ends.signal.aborted ? "unreachable" : "incomplete", error);
  } finally {
    clearTimeout(clock);
  }
}

// A browser does not say why it has not got a script.
async function loadScript(url) {
  try {
    return await import(url);
  } catch (error) {
    await (await get(url)).text().catch(() => {});
    throw new Fault(url, "incomplete", error);
  }
}

// The wasm to start: a response that can be compiled as it arrives, or, from a host that does not name its type
// as application/wasm, the bytes.
async function loadWasm(url) {
  const response = await get(url);
  return response.headers.get("content-type") === "application/wasm" ? response : response.arrayBuffer();
}

// One that lies beside the board's program.
function sheet(name) {
  return names.wasm.replace("_bg.wasm", `_${name}.css`);
}

// What nobody sees at once: dialogs, charts, paper.
function loadLater() {
  for (const [name, media] of [["rest", "all"], ["print", "print"]]) {
    const link = element("link");
    Object.assign(link, { rel: "stylesheet", media, href: sheet(name) });
    document.head.append(link);
  }
}

// A style sheet says at its end that it is whole.
function loadStyle(url) {
  const link = element("link");
  link.rel = "stylesheet";
  link.href = url;
  const tellPlain = () => showNotice(WORDS.plain, button(WORDS.reload, () => location.reload()));
  const slow = setTimeout(tellPlain, PATIENCE);
  link.addEventListener("error", tellPlain);
  link.addEventListener("load", () => {
    clearTimeout(slow);
    if (!getComputedStyle(root).getPropertyValue("--is-whole")) tellPlain();
    else tellNoMoreOf(WORDS.plain);
  });
  document.head.append(link);
}
