// The last words of the page, when its program has stopped for good.
let isStopped = false;
function showStopped(why) {
  if (isStopped) return;
  isStopped = true;
  stopHolding();
  showNotice("");
  const { keptAt } = root.dataset;
  const heading = element("h1", WORDS.stopped);
  heading.tabIndex = -1;
  const alert = element("div");
  alert.setAttribute("role", "alert");
  alert.append(heading);
  if (why) alert.append(element("p", why));
  alert.append(element("p", keptAt ? WORDS.savedUpTo(keptAt) : WORDS.notSaved));

  const choices = actions(button(WORDS.reload, () => location.reload()));
  // Handed over by the page at every change.
  const { work } = root;
  if (work) choices.append(button(WORDS.download, () => download(work, "tranche-saved.json")));

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

// A panic in Rust ends in a trap, and nothing runs well after it.
function isTrap(error) {
  return error?.name === "RuntimeError";
}

function heed(error) {
  if (isTrap(error)) showStopped();
  else if (error?.isRestMissing) showStopped(WORDS.stoppedRest);
}
addEventListener("error", ({ error }) => heed(error));
addEventListener("unhandledrejection", ({ reason }) => heed(reason));
