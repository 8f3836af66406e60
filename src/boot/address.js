// What an address asks for. This is the one place that reads it: the programs find the answer at the root of the page, as
// `data-do`, `data-own`, `data-fund`, `data-wall`, `data-scenario`, `data-result` and `data-embed`. Without `do` it is the board, or the wall.
const root = document.documentElement;

// Addresses of earlier versions, by what they are called today; the first that is there counts.
const EARLIER = { edit: "fund", carry: "same_bids", send: "send", start: "home" };

// `parks` for “fund” in `?fund=parks`; empty where it is only named, and nothing where it is not.
function wordOf(key) {
  // A gateway may have made `%23` of the `#` before a code.
  const found = location.search.match(new RegExp(`[?&]${key}(?:=((?:(?!%23)[^&])*))?(?=&|%23|$)`));
  return found ? found[1] || "" : undefined;
}

// Bids that a link brings along are looked through before anything is decided on them.
const BRINGS_BIDS = /tranchefund/i;

function readAddress() {
  const earlier = Object.keys(EARLIER).find((key) => wordOf(key) !== undefined);
  const named = earlier !== "start" ? wordOf(earlier) : undefined;
  const own = wordOf("own");
  const asked = { do: wordOf("do"), own: own === undefined ? named : own, fund: wordOf("fund"), wall: wordOf("wall"), scenario: wordOf("scenario"), result: wordOf("result"), embed: wordOf("embed") };
  if (earlier && asked.do === undefined) asked.do = named || earlier === "start" ? EARLIER[earlier] : "home";
  // What a board has decided is shown, and never opened to be changed, also where the bids come along.
  if (asked.result !== undefined) asked.do = "result";
  if (BRINGS_BIDS.test(location.href) && !asked.do) asked.do = "open";
  for (const [key, value] of Object.entries(asked)) if (value !== undefined) root.dataset[key] = value;
  return asked;
}
