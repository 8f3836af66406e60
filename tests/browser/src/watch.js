// Hears what the page's console says and what the browser complains of, from the first script on.
(() => {
  const heard = (window.__heard = []);
  const tell = (kind, ...words) => heard.push(`${kind}: ${words.map(String).join(" ")}`.replace(/\s+/g, " "));
  for (const kind of ["error", "warn"]) {
    const said = console[kind];
    console[kind] = (...words) => {
      tell(`console.${kind}`, ...words);
      said.apply(console, words);
    };
  }
  addEventListener("unhandledrejection", (event) => tell("unhandled", event.reason));
  addEventListener("securitypolicyviolation", (event) =>
    tell("policy", event.violatedDirective, event.blockedURI, event.sourceFile),
  );
  // While capturing, files that failed to load are heard too; those have no message.
  addEventListener(
    "error",
    (event) => {
      const told = () => tell("error", event.message ?? `could not load ${event.target.src ?? event.target.href}`);
      // A page that is left while it waits for the rest of itself loses nothing by it.
      if (event.error?.isRestMissing || event.target.rel === "stylesheet") setTimeout(told, 500);
      else told();
    },
    true,
  );
  const reports = new URL("__heard", document.currentScript.src);
  addEventListener("pagehide", () => {
    if (heard.length) navigator.sendBeacon(reports, heard.splice(0).join("\n"));
  });
})();
