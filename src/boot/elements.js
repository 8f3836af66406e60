// Pieces of page, made by hand where no program is there to make them.
function element(name, words = "") {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

function button(words, act) {
  const made = element("button", words);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

function actions(...choices) {
  const row = element("p");
  row.className = "actions";
  row.append(...choices);
  return row;
}

// A line at the foot of the window, or none.
let notice;
function showNotice(words, ...choices) {
  // What stands there already is not said again, and keeps the keyboard.
  if (notice?.firstChild.textContent === words) return;
  notice?.remove();
  notice = undefined;
  if (!words) return;
  notice = element("div");
  notice.className = "loading-notice";
  notice.setAttribute("role", choices.length ? "alert" : "status");
  document.body.append(notice);
  // A region has to be there before its words for them to be spoken.
  notice.append(element("p", words), ...(choices.length ? [actions(...choices)] : []));
}

// What was told is over; another notice stays.
function tellNoMoreOf(words) {
  if (notice?.firstChild.textContent === words) showNotice("");
}

// In the place of the words that stand there while the page loads; nothing where the page has begun.
function showInPlace(words, ...choices) {
  const status = document.querySelector('.start [role="status"]');
  if (!status) return;
  status.textContent = words;
  status.parentElement.querySelector(".actions")?.remove();
  if (choices.length) status.after(actions(...choices));
}

const tryAgain = () => button(WORDS.tryAgain, () => location.reload());
