// Finds parts of the page as a person does: by what they are and what they are called.
// `ask` is the only function that the tests call.

const ROLES = {
  alert: "[role=alert]",
  button: "button, [role=button], input[type=button], input[type=submit], input[type=reset], summary",
  checkbox: "input[type=checkbox], [role=checkbox], [role=switch]",
  dialog: "dialog[open], [role=dialog], [role=alertdialog]",
  field: `input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=reset], [type=hidden]),
    textarea, select, [role=textbox], [role=combobox]`,
  // A row that has a name holds all that is about one thing.
  group: "fieldset, [role=group], [role=radiogroup], section, [role=region], article, details, nav, form, tr[aria-labelledby]",
  heading: "h1, h2, h3, h4, h5, h6, [role=heading]",
  item: "li, [role=listitem]",
  link: "a[href], [role=link]",
  radio: "input[type=radio], [role=radio]",
  status: "[role=status], [role=alert], [role=log], output, [aria-live]:not([aria-live=off])",
  table: "table, [role=table], [role=grid]",
};

/** Walks down `path` (steps of role and name) and asks `verb` of the part it ends at. */
function ask(path, verb, argument) {
  let part = document.body;
  for (const { role, name } of path) {
    const step = called(part, role, name);
    if (step.missing) return step;
    part = step.found;
  }
  return VERBS[verb](part, argument);
}

const VERBS = {
  element: (part) => {
    part.scrollIntoView({ block: "center", behavior: "instant" });
    return { found: part };
  },
  label: (part) => (part.labels?.length ? { found: part.labels[0] } : { missing: "no label to click" }),
  watched: (part) => {
    watch(part);
    return VERBS.element(part);
  },
  focus: (part) => ({ found: part.focus() ?? null }),
  press_on: (part) => {
    part.click();
    part.click();
    setInterval(() => part.click(), 50);
    return { found: null };
  },
  select: (part) => ({ found: part.select?.() ?? null }),
  paste: (part, text) => {
    part.focus();
    part.setRangeText(text, 0, part.value.length, "end");
    const pasted = new InputEvent("input", { bubbles: true, inputType: "insertFromPaste", data: text });
    return { found: part.dispatchEvent(pasted) };
  },
  text: (part) => ({ found: spoken(part) }),
  name: (part) => ({ found: nameOf(part) }),
  description: (part) => ({ found: named(part, "aria-describedby") }),
  value: (part) => ({ found: part.matches("select") ? tidy(part.selectedOptions[0]?.label ?? "") : part.value }),
  chosen: (part) => ({ found: part.checked ?? part.getAttribute("aria-checked") === "true" }),
  disabled: (part) => ({ found: part.matches(":disabled") || part.getAttribute("aria-disabled") === "true" }),
  invalid: (part) => ({ found: part.getAttribute("aria-invalid") === "true" }),
  option: (list, label) => oneOf([...list.options], (option) => tidy(option.label), label),
  names: (part, role) => ({ found: all(part, role).map(nameOf) }),
  status: (part) => ({ found: all(part, "status").map(spoken).filter(Boolean).join(" ") }),
  focused: () => ({ found: nameOf(document.activeElement ?? document.body) }),
  figure,
  row,
};

/**
 * Whether a click hits the part stands in `__clicked` then. One part is watched at a time: WebKit may scroll back to the field
 * that has the focus just before a click, which then hits what was pressed before, and that is a miss.
 */
function watch(part) {
  const note = (event) => (window.__clicked ||= event.composedPath().includes(window.__watched));
  // At the window: the page may keep a click until it can act on it.
  if (!window.__watched) window.addEventListener("click", note, true);
  window.__watched = part;
  window.__clicked = false;
}

/** The description that belongs to a term; where the page shows it more than once, it has to be the same. */
function figure(part, term) {
  const every = shownIn(part, "dt");
  const exact = every.filter((dt) => spoken(dt) === tidy(term));
  const terms = exact.length ? exact : every.filter((dt) => fits(spoken(dt), term));
  const values = new Set(terms.map((dt) => spoken(descriptionOf(dt))));
  if (values.size === 1) return { found: [...values][0] };
  if (values.size > 1) return { missing: `figures that differ: ${[...values].join(" / ")}` };
  return { missing: `figures of other terms: ${listed(every.map(spoken))}` };
}

function descriptionOf(dt) {
  let next = dt.nextElementSibling;
  while (next && next.localName !== "dd") next = next.nextElementSibling;
  return next ?? document.createElement("dd");
}

/** The cells of the row with that row header, without the header. */
function row(table, header) {
  const heads = shownIn(table, "th[scope=row], [role=rowheader]");
  const { found, missing } = oneOf(heads, spoken, header);
  const cells = found?.closest("tr, [role=row]").querySelectorAll("td, [role=cell], [role=gridcell]");
  return found ? { found: [...cells].map(spoken) } : { missing: `${missing} (row headers)` };
}

/** The one part of that role and name. */
function called(place, role, name) {
  const { found, missing } = oneOf(all(place, role), nameOf, name);
  return found ? { found } : { missing: `${missing} (${role})` };
}

/** An exact name goes before a name that only begins so. */
function oneOf(parts, naming, name) {
  const exact = parts.filter((part) => naming(part) === tidy(name));
  const matching = outermost(exact.length ? exact : parts.filter((part) => fits(naming(part), name)));
  if (matching.length === 1) return { found: matching[0] };
  if (matching.length > 1) return { missing: `${matching.length} of “${name}”: ${listed(matching.map(naming))}` };
  return { missing: `no “${name}”, but ${listed(parts.map(naming))}` };
}

/** A section and the group of controls in it may bear one name; then the section holds both. */
function outermost(parts) {
  return parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
}

function all(place, role) {
  return shownIn(place, ROLES[role]);
}

function shownIn(place, selector) {
  return [...place.querySelectorAll(selector)].filter((part) => isShown(part) && !part.closest("[aria-hidden=true]"));
}

function isShown(element) {
  // An element without a box of its own is shown where the one around it is.
  if (getComputedStyle(element).display === "contents") return isShown(element.parentElement);
  return element.checkVisibility({ visibilityProperty: true });
}

/** “B1” fits “B1 Night shelter” and “B1: Night shelter”, but not “B12”. */
function fits(text, wanted) {
  const start = tidy(wanted);
  return text === start || (text.startsWith(start) && /^[.:;,]?\s/.test(text.slice(start.length)));
}

/** Near enough to the accessible name for pages whose controls have labels. */
function nameOf(element) {
  return (
    named(element, "aria-labelledby") ||
    tidy(element.getAttribute("aria-label") ?? "") ||
    ownName(element) ||
    tidy(element.title ?? "")
  );
}

function ownName(element) {
  const title = (selector) => [...element.querySelectorAll(selector)].slice(0, 1).map(spoken).join("");
  if (element.labels) return [...element.labels].map((label) => spoken(label)).join(" ") || buttonWord(element);
  if (element.matches("input")) return buttonWord(element);
  if (element.matches("fieldset")) return title("legend");
  if (element.matches("table")) return title("caption");
  if (element.matches("details")) return title("summary");
  if (element.matches("section, article, dialog, nav, form")) return title("h1, h2, h3, h4, h5, h6");
  return element.matches("[role=group], [role=radiogroup], [role=region]") ? "" : spoken(element);
}

function buttonWord(element) {
  return element.matches("input") ? (element.type.match(/button|submit|reset/) ? tidy(element.value) : "") : spoken(element);
}

function named(element, attribute) {
  const ids = (element.getAttribute(attribute) ?? "").split(/\s+/).filter(Boolean);
  return tidy(ids.map((id) => spoken(document.getElementById(id))).join(" "));
}

/**
 * What a screen reader would say of an element: also what is visually hidden, not what is hidden from all. Browsers’ own
 * `innerText` leaves out what they have not drawn yet because it is far below.
 */
function spoken(element) {
  return tidy(element ? words(element) : "");
}

function words(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.matches("script, style, select, textarea, [aria-hidden=true]") || !isShown(node)) return "";
  if (node.matches("img")) return node.alt;
  const inner = [...node.childNodes].map(words).join("");
  return getComputedStyle(node).display.startsWith("inline") ? inner : ` ${inner} `;
}

function tidy(text) {
  return text.replace(/\s+/g, " ").trim();
}

function listed(names) {
  const few = names.slice(0, 15).map((name) => `“${name}”`);
  return few.length ? few.join(", ") + (names.length > few.length ? ", …" : "") : "none";
}
