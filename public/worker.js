// A worker for files: starts the program it is told of, which then answers for itself.
"use strict";
addEventListener("message", ({ data: [js, wasm] }) => {
  // Whoever asked hears of an error only when it is thrown outside of a promise.
  start(js, wasm).catch((error) => setTimeout(() => { throw error; }));
}, { once: true });

async function start(js, wasm) {
  const [program, response] = await Promise.all([import(js), fetch(wasm)]);
  if (!response.ok) throw new Error(`${wasm}: ${response.status}`);
  await program.default({ module_or_path: await response.arrayBuffer() });
}
