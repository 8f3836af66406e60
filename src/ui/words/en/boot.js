// What the page says before its programs run, and after they have stopped for good.
const BROWSERS = "a current Firefox, Chrome, Edge or Safari";
const WORDS = {
  noWebAssembly: `This browser does not run WebAssembly, which this page needs. Please open it in ${BROWSERS}.`,
  fromDisk: "This page cannot start from a file on disk. Please open it from a web address.",
  sandboxed:
    "Another page shows this one in a frame that does not let it run. Copy this address into a new window of your browser:",
  sandboxedWindow:
    "Something keeps this page from running in this window, such as the page that opened it. Copy this address into a new window of your browser:",
  address: "Address of this page",
  unreachable: "The page could not be loaded because its site did not answer. Check your connection, then try again.",
  missing:
    "A part of this page is not on its site. The page may have been updated just now: try again. If that does not help, tell whoever runs the site.",
  incomplete: `A part of this page did not arrive whole. Try again. If that does not help, use ${BROWSERS}.`,
  slow: "This is taking longer than usual: the site has not answered yet. The page opens as soon as it does.",
  tryAgain: "Try again",
  plain: "The layout of this page could not be loaded, so it looks plain. Everything works. Reload to get the layout.",
  restLoading: "Loading the rest of the page…",
  restMissing: "This part of the page could not be loaded yet. Your decisions are safe. Check your connection.",
  restGone: "A part of this page is not on its site. Your decisions are safe. Tell whoever runs the site.",
  restUpdated: "This page has been updated since you opened it. Reload it to go on. Your decisions are safe.",
  stopped: "The page has stopped",
  stoppedRest: "A part of this page could not be loaded. Check your connection, then reload.",
  savedUpTo: (time) => `Your work up to ${time} is saved in this browser.`,
  notSaved: "Nothing was saved yet.",
  reload: "Reload",
  download: "Download my work",
};
