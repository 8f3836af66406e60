// A worker: starts the program it is told of, which then answers for itself.
"use strict";
addEventListener("message", ({ data: [js, wasm] }) => {
  start(js, wasm).catch(async () => postMessage({ isMissing: await isMissing(js) || await isMissing(wasm) }));
}, { once: true });

async function start(js, wasm) {
  const [program, response] = await Promise.all([import(js), fetch(wasm)]);
  if (!response.ok) throw new Error(`${wasm}: ${response.status}`);
  await program.default({ module_or_path: await response.arrayBuffer() });
}

// Whether the site has not got it any more, as after an update; some hosts answer with their front page then.
async function isMissing(url) {
  try {
    const response = await fetch(url, { cache: "no-cache" });
    return !response.ok || /^text\/html/.test(response.headers.get("content-type"));
  } catch {
    return false;
  }
}
